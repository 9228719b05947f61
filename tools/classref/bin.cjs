#!/usr/bin/env node
'use strict';

const { registerTypeScript } = require('./typescript.cjs');

registerTypeScript();
require('./main.ts').main();
