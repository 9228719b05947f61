import { type EngineClass, type ExtensionApi, readExtensionApi } from './api';
import { emitBuiltinDeclarations, emitBuiltinSizes } from './emit/builtin-sizes';
import {
	classSignatures,
	classSourceHeaders,
	emitClassHeader,
	emitClassSource,
	emitClassTable,
} from './emit/engine-class';
import { mentionedTypes } from './emit/calls';
import { emitGlobalEnumCasts, emitGlobalEnums } from './emit/global-enums';
import { emitInterfaceHeader } from './emit/interface-header';
import { emitMathHeader, emitMathSource } from './emit/math-type';
import { emitNativeStructure } from './emit/native-structure';
import { emitOpaqueHeader, emitOpaqueSource } from './emit/opaque-type';
import { headerFile, paragraphs, sourceFile } from './emit/text';
import {
	emitUtilityHeader,
	emitUtilitySource,
	utilitySourceHeaders,
} from './emit/utility-functions';
import { readExtensionInterface } from './interface';
import { MATH_LAYOUTS } from './math-layout';
import { snakeCase } from './names';
import { type GeneratedFiles, recordFile } from '../output';
import { DUMP_AGAIN, inputProblem } from './problem';
import { readBuildProfile } from './profile';
import { classHeader, PLAIN_TYPES, TypeTable } from './types';

/** The inputs of the bindings generator. */
export interface BindingSources {
	/** `extension_api.json`, from `--dump-extension-api` or `--dump-extension-api-with-docs`. */
	api: string;
	/** The interface as JSON, from `--dump-gdextension-interface-json`. */
	interface: string;
	/** The build profile: which classes to wrap. */
	profile: string;
}

/** Number of classes in one source file: enough to share the cost of the headers, few enough to use all cores. */
const CLASSES_PER_SOURCE = 8;

/** The folders of the generated headers and sources in the output folder. */
const INCLUDE = 'include/godot_cpp';

/**
 * Returns the text of every generated file of the bindings. The same input gives the same text.
 * @throws {Problem} when an input is missing or malformed.
 */
export function generateBindings(sources: BindingSources): GeneratedFiles {
	const api = readExtensionApi(sources.api);
	const dump = readExtensionInterface(sources.interface);
	const classes = readBuildProfile(sources.profile, api);
	const types = new TypeTable(api, new Set(classes.map(({ name }) => name)));
	const files: readonly (readonly [string, string])[] = [
		['include/gdextension_interface.h', emitInterfaceHeader(dump)],
		[`${INCLUDE}/core/version.hpp`, emitVersion(api)],
		[`${INCLUDE}/classes/global_constants.hpp`, emitGlobalEnums(api)],
		[`${INCLUDE}/classes/global_constants_binds.hpp`, emitGlobalEnumCasts(api)],
		[`${INCLUDE}/variant/variant_size.hpp`, emitBuiltinSizes(api)],
		[`${INCLUDE}/variant/builtin_types.hpp`, emitBuiltinDeclarations(api)],
		...builtinFiles(api, types),
		[`${INCLUDE}/variant/utility_functions.hpp`, emitUtilityHeader(api, types)],
		[
			'src/utility_functions.cpp',
			sourceFile(utilitySourceHeaders(api, types), emitUtilitySource(api, types)),
		],
		...structureFiles(api, classes, types),
		...classFiles(api, classes, types),
		[recordFile, emitRecord(api, classes)],
	];
	const byName = new Map(files);
	if (byName.size < files.length) {
		const names = files.map(([name]) => name);
		const twice = names.find((name, index) => names.indexOf(name) !== index) ?? '';
		throw inputProblem(sources.api, '', `two types have the same file, ${twice}`, DUMP_AGAIN);
	}
	return byName;
}

function emitVersion({ version }: ExtensionApi): string {
	return headerFile(
		[],
		'',
		`#define GODOT_VERSION_MAJOR ${version.major}\n` +
			`#define GODOT_VERSION_MINOR ${version.minor}\n` +
			`#define GODOT_VERSION_PATCH ${version.patch}\n` +
			`#define GODOT_VERSION_STATUS "${version.status}"\n`,
	);
}

/** Returns a file with the engine version of the bindings, which a test checks before it compares them. */
function emitRecord({ version }: ExtensionApi, classes: EngineClass[]): string {
	const { major, minor, patch, status } = version;
	const record = {
		engine: `${major}.${minor}.${patch}.${status}`,
		classes: classes.map(({ name }) => name),
	};
	return `${JSON.stringify(record, null, '\t')}\n`;
}

function builtinFiles(api: ExtensionApi, types: TypeTable): [string, string][] {
	const wrapped = api.builtins.filter(({ name }) => !PLAIN_TYPES.has(name));
	const headers = wrapped.map((builtin): [string, string] => [
		`${INCLUDE}/variant/${snakeCase(builtin.name)}.hpp`,
		MATH_LAYOUTS.has(builtin.name)
			? emitMathHeader(builtin, types)
			: emitOpaqueHeader(builtin, types),
	]);
	const all = wrapped.map(({ name }) => `variant/${snakeCase(name)}.hpp`);
	const opaque = wrapped.filter(({ name }) => !MATH_LAYOUTS.has(name));
	const math = wrapped.filter(({ name }) => MATH_LAYOUTS.has(name));
	return [
		...headers,
		[
			'src/opaque_types.cpp',
			sourceFile(
				['classes/object.hpp', 'core/engine_ptrcall.hpp', ...all],
				paragraphs(opaque.map((builtin) => emitOpaqueSource(builtin, types))),
			),
		],
		[
			'src/math_types.cpp',
			sourceFile(all, paragraphs(math.map((builtin) => emitMathSource(builtin, types)))),
		],
	];
}

function structureFiles(
	api: ExtensionApi,
	classes: EngineClass[],
	types: TypeTable,
): [string, string][] {
	const mentioned = new Set(
		classes
			.flatMap((engineClass) => classSignatures(engineClass, types))
			.flatMap(mentionedTypes)
			.filter(({ passing }) => passing === 'pointer')
			.flatMap(({ headers }) => headers),
	);
	const nested = api.nativeStructures.filter(({ name }) =>
		api.nativeStructures.some(
			(outer) =>
				mentioned.has(`classes/${snakeCase(outer.name)}.hpp`) &&
				outer.format.includes(`${name} `),
		),
	);
	return api.nativeStructures
		.filter((structure) => structure.name !== 'ObjectID')
		.filter(
			(structure) =>
				mentioned.has(`classes/${snakeCase(structure.name)}.hpp`) ||
				nested.includes(structure),
		)
		.map((structure) => [
			`${INCLUDE}/classes/${snakeCase(structure.name)}.hpp`,
			emitNativeStructure(structure, types),
		]);
}

function classFiles(
	api: ExtensionApi,
	classes: EngineClass[],
	types: TypeTable,
): [string, string][] {
	const headers = classes.map((engineClass): [string, string] => [
		`${INCLUDE}/${classHeader(engineClass.name)}`,
		emitClassHeader(engineClass, api, types),
	]);
	const table = [...classes].reverse();
	const sources: [string, string][] = [
		[
			'src/class_table.cpp',
			sourceFile(
				['core/engine_ptrcall.hpp', ...classes.map(({ name }) => classHeader(name))],
				emitClassTable(table),
			),
		],
	];
	for (let start = 0; start < classes.length; start += CLASSES_PER_SOURCE) {
		const group = classes.slice(start, start + CLASSES_PER_SOURCE);
		sources.push([
			`src/classes_${start / CLASSES_PER_SOURCE + 1}.cpp`,
			sourceFile(
				group.flatMap((engineClass) => classSourceHeaders(engineClass, types)),
				paragraphs(group.map((engineClass) => emitClassSource(engineClass, api, types))),
			),
		]);
	}
	return [...headers, ...sources];
}
