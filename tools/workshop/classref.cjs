#!/usr/bin/env node
// The program classref as it runs in this repository, from its sources. The npm package has its bin.ts compiled.
'use strict';

require('./typescript.cjs').registerTypeScript();
require('../packages/classref/bin.ts');
