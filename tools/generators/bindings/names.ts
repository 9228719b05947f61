/** Reserved words of C++; a method or an argument with such a name gets a leading underscore. */
const KEYWORDS = new Set([
	'and',
	'bool',
	'case',
	'char',
	'class',
	'const',
	'default',
	'delete',
	'double',
	'enum',
	'explicit',
	'export',
	'float',
	'inline',
	'int',
	'namespace',
	'operator',
	'or',
	'private',
	'protected',
	'public',
	'register',
	'short',
	'signed',
	'static',
	'struct',
	'switch',
	'template',
	'this',
	'union',
	'unsigned',
	'virtual',
	'void',
	'volatile',
	'xor',
]);

/** Returns the name of a header: `packed_byte_array` for `PackedByteArray`, `http_request` for `HTTPRequest`. */
export function snakeCase(name: string): string {
	return name
		.replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
		.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
		.replace('2_D', '2D')
		.replace('3_D', '3D')
		.toLowerCase();
}

/** Returns `PACKED_BYTE_ARRAY` for `PackedByteArray`, as in `GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY`. */
export function screamingCase(name: string): string {
	return snakeCase(name).toUpperCase();
}

/** Names that upstream's bindings spell differently. */
const RENAMED = new Map([
	['new', 'new_'],
	['typeof', 'type_of'],
	['typename', 'type_name'],
]);

/** Returns the C++ name of a method or an enumeration constant of the API. */
export function identifier(name: string): string {
	const renamed = RENAMED.get(name);
	if (renamed !== undefined) {
		return renamed;
	}
	return KEYWORDS.has(name) ? `_${name}` : name.replace(/[^A-Za-z0-9_]/g, '_');
}

/** Returns the parameter's name in Godot's C++ style. */
export function parameterName(name: string): string {
	return `p_${name.replace(/[^A-Za-z0-9_]/g, '_')}`;
}

/** Returns the name of a class in C++. `ClassDB` is already the name of the binding's own registry. */
export function className(name: string): string {
	return name === 'ClassDB' ? 'ClassDBSingleton' : name;
}
