import type { ExtensionApi } from '../api';
import { emitEnum, emitEnumCast } from './enums';
import { headerFile } from './text';

/** Returns the enumerations of the global scope. Those of Variant are part of the class itself. */
export function emitGlobalEnums(api: ExtensionApi): string {
	const enums = api.enums.filter((type) => !type.name.includes('.'));
	return headerFile(['core/defs.hpp'], enums.map(emitEnum).join('\n'));
}

/** Returns the lines that make the global enumerations usable in bound methods. */
export function emitGlobalEnumCasts(api: ExtensionApi): string {
	const enums = api.enums.filter((type) => !type.name.includes('.'));
	return headerFile(
		['classes/global_constants.hpp', 'core/type_info.hpp'],
		'',
		enums.map((type) => emitEnumCast(type, '')).join(''),
	);
}
