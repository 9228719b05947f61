import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { expect } from 'chai';
import { register } from '../../../tools/workshop/generate/bindgen-command';
import { generateBindings } from '../../../tools/generators/bindings/generate';
import { describeFailure } from '../../../tools/packages/terminal/failure';
import { Problem } from '../../../tools/packages/terminal/problem';
import { problemOf } from '../engine/rejection';
import { smallApi } from './small-api';

type Json = Record<string, unknown>;

describe('a broken input of the binding generator', () => {
	let folder: string;

	before(() => {
		folder = mkdtempSync(path.join(os.tmpdir(), 'bindgen-'));
	});
	after(() => {
		rmSync(folder, { recursive: true });
	});

	/** Returns the message when one of the inputs has this text. */
	const complaint = (which: keyof typeof smallApi, text: string): string => {
		const file = path.join(folder, `${which}.json`);
		writeFileSync(file, text);
		try {
			generateBindings({ ...smallApi, [which]: file });
		} catch (error) {
			if (error instanceof Problem) {
				expect(error.what).not.to.include('\n');
				return error.what.replace(file, 'FILE');
			}
			throw error;
		}
		throw new Error('It was accepted');
	};
	const text = (which: keyof typeof smallApi): string => readFileSync(smallApi[which], 'utf8');
	/** Returns the message after a change of the API dump. */
	const complaintAfter = (
		change: (api: Record<string, Json[]>) => void,
		which: 'api' | 'interface' = 'api',
	): string => {
		const api = JSON.parse(text(which)) as Record<string, Json[]>;
		change(api);
		return complaint(which, JSON.stringify(api));
	};
	const named = (list: Json[] | undefined, name: string): Json => {
		const found = list?.find((item) => item.name === name);
		if (found === undefined) {
			throw new Error(`The fixture has no ${name}`);
		}
		return found;
	};

	it('is named when it is missing', async () => {
		const missing = path.join(folder, 'none.json');
		const problem = await problemOf(
			Promise.resolve().then(() => generateBindings({ ...smallApi, api: missing })),
		);
		expect(problem.what).to.equal(`${missing}: no such file`);
		expect(problem.fix).to.include('--dump-extension-api');
	});

	it('is named when it is a folder', () => {
		expect(() => generateBindings({ ...smallApi, api: folder })).to.throw(
			Problem,
			/cannot be read \(EISDIR\)/,
		);
	});

	for (const [list, name] of [
		['classes', 'Thing'],
		['builtin_classes', 'Vector2'],
		['native_structures', 'Frame'],
	] as const) {
		it(`is refused, with the place, when a name in ${list} is a path`, () => {
			const words = complaintAfter((api) => {
				named(api[list], name).name = '../../Up';
			});
			expect(words).to.equal(
				`FILE: ${list} ../../Up.name: "../../Up" cannot be the name of a type in C++`,
			);
		});
	}

	it('is refused when two types would be written into one file', () => {
		const words = complaintAfter((api) => {
			api.native_structures?.push({ name: 'FRAME', format: 'int x' });
			const method = {
				name: 'm',
				is_vararg: false,
				hash: 1,
				arguments: [{ name: 'a', type: 'FRAME *' }],
			};
			(named(api.classes, 'Thing').methods as Json[]).push(method);
		});
		expect(words).to.match(/^FILE: two types have the same file, include\/.*\/frame\.hpp$/);
	});

	it('is accepted when classes have the names of members of every JavaScript object', () => {
		const api = JSON.parse(text('api')) as Record<string, Json[]>;
		const thing = named(api.classes, 'Thing');
		for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
			api.classes?.push({ ...thing, name, methods: [], inherits: 'Thing' });
		}
		const file = path.join(folder, 'names.json');
		writeFileSync(file, JSON.stringify(api));
		const profile = path.join(folder, 'profile.json');
		writeFileSync(profile, '{}');
		const files = generateBindings({ ...smallApi, api: file, profile });
		const all = [...files.values()].join('\n');
		for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
			expect(all).to.include(`class ${name} : public Thing`);
		}
		expect(all).not.to.include('undefined').and.not.to.include('[native code]');
	});

	it('is named when it is empty', () => {
		expect(complaint('api', '')).to.equal('FILE: the file is empty');
	});

	it('is named with the line where it ends when it was cut off', () => {
		const whole = text('api');
		const half = whole.slice(0, whole.length / 2);
		const line = half.split('\n').length;
		expect(complaint('api', half)).to.equal(
			`FILE: line ${line}: not valid JSON (the file seems to be cut off)`,
		);
	});

	it('is named with the line of the mistake when it is not JSON', () => {
		for (const mistake of ['[,]', '[1 2]', '["a" "b"]', '[01]', '[nul]', '["a\tb"]', '}']) {
			expect(complaint('profile', `{\n\t"enabled_classes": ${mistake}\n}\n`)).to.equal(
				'FILE: line 2: not valid JSON',
			);
		}
		expect(complaint('profile', '{}\n{}')).to.equal('FILE: line 2: not valid JSON');
	});

	it('is refused with its first missing field when it is something else entirely', () => {
		expect(complaint('api', '[]')).to.equal('FILE: expected an object, found a list');
		expect(complaint('api', '{}')).to.equal('FILE: the field "header" is missing');
		expect(complaint('interface', '{}')).to.equal('FILE: the field "types" is missing');
	});

	it('is refused with the class and the method when a field is missing', () => {
		const message = complaintAfter(({ classes }) => {
			delete (named(classes, 'Thing').methods as Json[])[0]?.hash;
		});
		expect(message).to.equal('FILE: Thing.set_mode: the field "hash" is missing');
	});

	it('is refused with the found value when a field has the wrong type', () => {
		const message = complaintAfter(({ classes }) => {
			named(classes, 'Keeper').is_refcounted = 'yes';
		});
		expect(message).to.equal(
			'FILE: classes Keeper.is_refcounted: expected true or false, found the text "yes"',
		);
		const again = complaintAfter(({ builtin_classes: builtins }) => {
			named(builtins, 'String').constructors = null;
		});
		expect(again).to.equal(
			'FILE: builtin_classes String.constructors: expected a list, found null',
		);
	});

	it('is refused when a whole number is expected and another is found', () => {
		const message = complaintAfter(({ global_enums: enums }) => {
			named(enums, 'Side').values = [{ name: 'SIDE_LEFT', value: 1.5 }];
		});
		expect(message).to.equal(
			'FILE: global_enums Side.values[0].value: expected a whole number, found 1.5',
		);
	});

	it('is refused when the kind of an interface type is unknown', () => {
		const message = complaintAfter(({ types }) => {
			named(types, 'GDExtensionBool').kind = 'riddle';
		}, 'interface');
		expect(message).to.equal(
			'FILE: type GDExtensionBool.kind: "riddle" is not a kind of type that this tool knows',
		);
	});

	it('is refused when a version is invalid', () => {
		const message = complaintAfter(({ interface: functions }) => {
			named(functions, 'mem_alloc').since = 'long ago';
		}, 'interface');
		expect(message).to.equal(
			'FILE: function mem_alloc.since: "long ago" is not a version number',
		);
	});

	it('is refused with the version of the engine when it names a class that the engine lacks', () => {
		expect(complaint('profile', '{"enabled_classes": ["Thing", "Thingy"]}')).to.equal(
			'FILE: enabled_classes[1]: Godot Engine v4.6.stable.small has no class "Thingy"',
		);
		expect(complaint('profile', '{"disabled_classes": ["Thingy"]}')).to.equal(
			'FILE: disabled_classes[0]: Godot Engine v4.6.stable.small has no class "Thingy"',
		);
	});

	it('is refused when it both enables and disables classes', () => {
		expect(
			complaint('profile', '{"enabled_classes": ["Thing"], "disabled_classes": ["Other"]}'),
		).to.match(/^FILE: has both "enabled_classes" and "disabled_classes"/);
	});

	it('ends the command with one plain line and the fix', async () => {
		const program = new Command().exitOverride();
		register(program);
		const broken = path.join(folder, 'broken.json');
		writeFileSync(broken, '{');
		const args = ['--api', broken, '--interface', smallApi.interface];
		const problem = await problemOf(
			program.parseAsync(['bindgen', ...args, '--output', folder], { from: 'user' }),
		);
		expect(describeFailure(problem, false).split('\n')).to.deep.equal([
			`${broken}: line 1: not valid JSON (the file seems to be cut off)`,
			'To fix it: godot --headless --dump-extension-api --dump-gdextension-interface-json writes both dumps.',
		]);
	});
});
