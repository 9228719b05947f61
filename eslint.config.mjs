import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

/** The arrows of the house: a folder may import from itself and from those named here, and from no other. */
const arrows = {
	api: [],
	packages: ['api'],
	generators: ['api', 'packages'],
	workshop: ['api', 'packages', 'generators'],
	bench: ['api', 'packages', 'generators', 'workshop'],
	test: ['api', 'packages', 'generators', 'workshop', 'bench'],
};

export default tseslint.config(
	{ ignores: ['node_modules/', '.deps/', 'build/', 'demo/.godot/', '**/gen/**'] },
	js.configs.recommended,
	...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
	{
		files: ['**/*.ts'],
		plugins: { jsdoc },
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'@typescript-eslint/explicit-function-return-type': [
				'error',
				{ allowExpressions: true },
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'jsdoc/require-jsdoc': [
				'error',
				{
					publicOnly: true,
					require: {
						ClassDeclaration: true,
						FunctionDeclaration: true,
						MethodDefinition: true,
					},
					contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'],
				},
			],
		},
	},
	{
		files: ['**/*.ts'],
		plugins: { boundaries },
		settings: {
			'import/resolver': { node: { extensions: ['.ts', '.cjs', '.json'] } },
			'boundaries/root-path': import.meta.dirname,
			'boundaries/elements': [
				...['api', 'packages', 'generators', 'workshop'].map((wing) => ({
					type: wing,
					partialMatch: false,
					pattern: `tools/${wing}`,
				})),
				{ type: 'bench', partialMatch: false, pattern: 'bench' },
				{ type: 'test', partialMatch: false, pattern: 'test' },
			],
		},
		rules: {
			'boundaries/no-unknown-files': 'error',
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					policies: Object.entries(arrows).map(([from, to]) => ({
						from: { element: { type: from } },
						allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
					})),
				},
			],
		},
	},
	{
		files: ['test/**/*.ts'],
		rules: {
			'@typescript-eslint/no-unused-expressions': 'off',
			'jsdoc/require-jsdoc': 'off',
		},
	},
	{
		files: ['**/*.cjs'],
		languageOptions: {
			globals: {
				require: 'readonly',
				process: 'readonly',
				__dirname: 'readonly',
				console: 'readonly',
				module: 'writable',
			},
		},
	},
);
