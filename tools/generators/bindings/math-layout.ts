/** The layout of a built-in type that is a plain struct in C++. */
export interface MathLayout {
	/** `float` if the engine never uses doubles; `real_t` follows the engine's precision. */
	scalar: 'real_t' | 'int32_t' | 'float';
	/** For vectors: the names of the components, each with its aliases, and of the array that overlays them. */
	components?: { names: string[][]; array: string };
	/** For types that consist of vectors: the fields, some of which are arrays. */
	fields?: { name: string; type: string; count?: number }[];
	/** The components of a default-constructed value, in memory order. */
	initial: number[];
	/** Operators that work on each component separately; they are generated as C++ instead of calling the engine. */
	componentwise: string[];
}

const VECTOR_OPERATORS = ['+', '-', '*', '/', 'unary-', 'unary+', '==', '!='];

function vector(scalar: 'real_t' | 'int32_t', names: string[][]): MathLayout {
	return {
		scalar,
		components: { names, array: 'coord' },
		initial: names.map(() => 0),
		componentwise: VECTOR_OPERATORS,
	};
}

const PLANAR = [
	['x', 'width'],
	['y', 'height'],
];
const SPATIAL = [['x'], ['y'], ['z']];
const HOMOGENEOUS = [['x'], ['y'], ['z'], ['w']];

/**
 * The built-in types that are structs. The API dump has their member offsets, but does not say that a
 * Basis stores rows while its members are columns, nor which array names C++ code expects.
 */
export const MATH_LAYOUTS: ReadonlyMap<string, MathLayout> = new Map<string, MathLayout>([
	['Vector2', vector('real_t', PLANAR)],
	['Vector2i', vector('int32_t', PLANAR)],
	['Vector3', vector('real_t', SPATIAL)],
	['Vector3i', vector('int32_t', SPATIAL)],
	['Vector4', vector('real_t', HOMOGENEOUS)],
	['Vector4i', vector('int32_t', HOMOGENEOUS)],
	[
		'Color',
		{
			scalar: 'float',
			components: { names: [['r'], ['g'], ['b'], ['a']], array: 'components' },
			initial: [0, 0, 0, 1],
			componentwise: ['+', '-', '*', '/', '==', '!='],
		},
	],
	[
		'Quaternion',
		{
			scalar: 'real_t',
			components: { names: HOMOGENEOUS, array: 'components' },
			initial: [0, 0, 0, 1],
			componentwise: ['+', '-', 'unary-', '==', '!='],
		},
	],
	['Rect2', box('real_t', 'Vector2', 4)],
	['Rect2i', box('int32_t', 'Vector2i', 4)],
	['AABB', box('real_t', 'Vector3', 6)],
	[
		'Plane',
		{
			scalar: 'real_t',
			fields: [
				{ name: 'normal', type: 'Vector3' },
				{ name: 'd', type: 'real_t' },
			],
			initial: [0, 0, 0, 0],
			componentwise: [],
		},
	],
	[
		'Transform2D',
		{
			scalar: 'real_t',
			fields: [{ name: 'columns', type: 'Vector2', count: 3 }],
			initial: [1, 0, 0, 1, 0, 0],
			componentwise: [],
		},
	],
	[
		'Basis',
		{
			scalar: 'real_t',
			fields: [{ name: 'rows', type: 'Vector3', count: 3 }],
			initial: [1, 0, 0, 0, 1, 0, 0, 0, 1],
			componentwise: [],
		},
	],
	[
		'Transform3D',
		{
			scalar: 'real_t',
			fields: [
				{ name: 'basis', type: 'Basis' },
				{ name: 'origin', type: 'Vector3' },
			],
			initial: [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0],
			componentwise: [],
		},
	],
	[
		'Projection',
		{
			scalar: 'real_t',
			fields: [{ name: 'columns', type: 'Vector4', count: 4 }],
			initial: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1],
			componentwise: [],
		},
	],
]);

function box(scalar: 'real_t' | 'int32_t', corner: string, count: number): MathLayout {
	return {
		scalar,
		fields: [
			{ name: 'position', type: corner },
			{ name: 'size', type: corner },
		],
		initial: new Array<number>(count).fill(0),
		componentwise: [],
	};
}
