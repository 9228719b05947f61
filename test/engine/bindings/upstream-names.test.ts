import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { repositoryRoot } from '../../../tools/generators/repository';

const sources = path.join(repositoryRoot, 'src');

/**
 * The headers that declare a name, both in this repository's bindings and in upstream's. The headers include different
 * other headers there, so a source that relies on an indirect include can compile with one and fail with the other.
 */
const homes: Readonly<Record<string, RegExp>> = {
	'classes/engine.hpp': /\bEngine::/,
	'classes/main_loop.hpp': /\bMainLoop\b/,
	'classes/os.hpp': /\bOS::/,
	'classes/project_settings.hpp': /\bProjectSettings\b/,
	'classes/ref.hpp': /\bRef</,
	'classes/ref_counted.hpp': /\bRefCounted\b/,
	'classes/scene_tree.hpp': /\bSceneTree\b/,
	'core/binder_common.hpp': /\bVARIANT_(?:ENUM|BITFIELD)_CAST\b/,
	'core/class_db.hpp':
		/\b(?:ClassDB|D_METHOD|DEFVAL|ADD_(?:SIGNAL|PROPERTY)|BIND_ENUM_CONSTANT|GDREGISTER_\w+)\b/,
	'core/error_macros.hpp': /\b(?:ERR_(?:FAIL|PRINT)\w*|WARN_PRINT\w*)\b/,
	'core/memory.hpp': /\bmem(?:new|delete)\(/,
	'godot.hpp': /\bGDExtensionBinding\b/,
	'variant/array.hpp': /\bArray\b/,
	'variant/callable.hpp': /\bCallable\b/,
	'variant/callable_method_pointer.hpp': /\bcallable_mp\w*\(/,
	'variant/dictionary.hpp': /\bDictionary\b/,
	'variant/packed_int32_array.hpp': /\bPackedInt32Array\b/,
	'variant/packed_int64_array.hpp': /\bPackedInt64Array\b/,
	'variant/packed_string_array.hpp': /\bPackedStringArray\b/,
	'variant/signal.hpp': /\bSignal\b/,
	'variant/typed_array.hpp': /\bTypedArray</,
	'variant/utility_functions.hpp': /\bUtilityFunctions::/,
};

/** Names in the C interface of Godot 4.4, the oldest version for which upstream's bindings may be generated. */
const interfaceOfGodot44 = [
	'GDExtensionBool',
	'GDExtensionCallError',
	'GDExtensionClassLibraryPtr',
	'GDExtensionGodotVersion',
	'GDExtensionInitialization',
	'GDExtensionInterfaceGetGodotVersion',
	'GDExtensionInterfaceGetProcAddress',
];

/** Reads a file without comments and the contents of strings. */
function readCode(file: string): string {
	const lines = fs.readFileSync(path.join(sources, file), 'utf8').split(/\r?\n/);
	return lines
		.map((line) =>
			line.startsWith('#include ') ? line : line.replace(/"(?:\\.|[^"\\])*"/g, '""'),
		)
		.map((line) => line.replace(/\/\/.*$/, ''))
		.join('\n');
}

/** Returns the files that the file includes, as paths in `src/`. */
function includesOf(file: string, code: string, include: RegExp): string[] {
	const folder = path.posix.dirname(file);
	return [...code.matchAll(include)].map(([, name = '']) => path.posix.join(folder, name));
}

/** Reads the file and the files of `src/` that it includes, directly and indirectly. */
function readWithOwnIncludes(file: string, seen = new Set<string>()): string {
	if (seen.has(file) || !fs.existsSync(path.join(sources, file))) {
		return '';
	}
	seen.add(file);
	const code = readCode(file);
	const included = includesOf(file, code, /^#include "(.+)"$/gm);
	return [code, ...included.map((name) => readWithOwnIncludes(name, seen))].join('\n');
}

function readWithFragments(file: string): string {
	const code = readCode(file);
	const fragments = includesOf(file, code, /^#include "(.+\.inc)"$/gm);
	return [code, ...fragments.map(readCode)].join('\n');
}

const files = ['.', 'godot']
	.flatMap((folder) =>
		fs.readdirSync(path.join(sources, folder)).map((name) => path.posix.join(folder, name)),
	)
	.filter((name) => /\.(?:cpp|h)$/.test(name));

describe('the sources, which also build with upstream godot-cpp', () => {
	for (const file of files) {
		it(`${file} includes the header of each name of the bindings that it uses`, () => {
			const used = readWithFragments(file).replace(/^#include .*$/gm, '');
			const reached = readWithOwnIncludes(file);
			const missing = Object.entries(homes)
				.filter(
					([header, name]) =>
						name.test(used) && !reached.includes(`<godot_cpp/${header}>`),
				)
				.map(([header]) => header);
			expect(missing).to.deep.equal([]);
		});
	}

	it('use only the C interface of Godot 4.4', () => {
		const used = files.flatMap(
			(file) => readCode(file).match(/\bGDExtension(?!Binding\b)\w+/g) ?? [],
		);
		expect(interfaceOfGodot44).to.include.members(used);
	});

	it('use no internals of the bindings', () => {
		for (const file of files) {
			const used = readWithFragments(file);
			expect(used, file).not.to.match(/\binternal::|\bgdextension_interface(?:_\w+|::)/);
		}
	});

	it("use no name that only this repository's bindings have", () => {
		for (const file of files) {
			expect(readWithFragments(file), file).not.to.match(
				/\bdata_unique_pointer\b|\b(?:Vector[234]i?|Basis|Transform[23]D|Projection|Quaternion|Color)::[A-Z]+\b/,
			);
		}
	});
});
