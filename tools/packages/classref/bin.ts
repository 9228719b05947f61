#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from './main';

// A run is over before code that was compiled with that much care would pay: without it, a run over
// all of the engine's classes takes a sixth less of the processor.
setFlagsFromString('--no-turbo-inlining');
main();
