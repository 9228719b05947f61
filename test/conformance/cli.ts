import { createProgram } from '../../tools/workshop/program';
import { runProgram } from '../../tools/workshop/run-program';
import { register } from './command';

runProgram(createProgram([register]));
