#!/usr/bin/env node
// The program classref as it runs in this repository, from its sources. The package has bin.ts compiled.
'use strict';

require('./typescript.cjs').registerTypeScript();
require('./bin.ts');
