// Loads the TypeScript of this repository without translating it each time, which takes about a second:
// translated files are cached by their content, and the compiler is loaded only for new content.
'use strict';

const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..', '..');
const cache = path.join(root, 'build', 'classref', 'js');

/** Makes `require` load TypeScript files of this repository. Types are not checked. */
function registerTypeScript() {
	require.extensions['.ts'] = (module, file) => {
		module._compile(translated(file), file);
	};
}

/**
 * @param {string} file
 * @returns {string} JavaScript
 */
function translated(file) {
	const source = fs.readFileSync(file, 'utf8');
	const hash = createHash('sha1').update(source).digest('hex').slice(0, 16);
	const kept = path.join(cache, `${path.basename(file, '.ts')}-${hash}.js`);
	try {
		return fs.readFileSync(kept, 'utf8');
	} catch {
		const script = translate(source, file);
		keep(kept, script);
		return script;
	}
}

function translate(source, file) {
	const ts = require('typescript');
	return ts.transpileModule(source, {
		fileName: file,
		compilerOptions: {
			target: ts.ScriptTarget.ES2022,
			module: ts.ModuleKind.Node16,
			inlineSourceMap: false,
		},
	}).outputText;
}

function keep(kept, script) {
	try {
		fs.mkdirSync(cache, { recursive: true });
		// Written to a temporary file first, because other processes may write the same file.
		const partial = `${kept}.${process.pid}`;
		fs.writeFileSync(partial, script);
		fs.renameSync(partial, kept);
	} catch {
		// It also works without a cache, such as in a read-only installation.
	}
}

module.exports = { registerTypeScript };
