import { createProgram } from './program';
import { runProgram } from './run-program';

runProgram(createProgram());
