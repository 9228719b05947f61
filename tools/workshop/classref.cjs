#!/usr/bin/env node
// Runs the program classref from its sources in this repository. The npm package has a compiled bin.ts.
'use strict';

require('./typescript.cjs').registerTypeScript();
require('../packages/classref/bin.ts');
