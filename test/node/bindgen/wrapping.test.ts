import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { generateBindings } from '../../../tools/generators/bindings/generate';
import type { GeneratedFiles } from '../../../tools/generators/output';
import { smallApi } from './small-api';

describe('the classes that a build profile wraps', () => {
	let folder: string;

	before(() => {
		folder = mkdtempSync(path.join(os.tmpdir(), 'bindgen-'));
	});
	after(() => {
		rmSync(folder, { recursive: true });
	});

	const generate = (profile: unknown): GeneratedFiles => {
		const file = path.join(folder, 'profile.json');
		writeFileSync(file, JSON.stringify(profile));
		return generateBindings({ ...smallApi, profile: file });
	};
	const classes = (files: GeneratedFiles): unknown =>
		(JSON.parse(files.get('made_from.json') ?? '') as { classes: unknown }).classes;
	const thing = (files: GeneratedFiles): string =>
		files.get('include/godot_cpp/classes/thing.hpp') ?? '';

	it('are all classes when it names none', () => {
		expect(classes(generate({}))).to.have.members([
			'Object',
			'RefCounted',
			'Keeper',
			'Other',
			'Thing',
			'Part',
		]);
	});

	it('are the enabled classes and their base classes, base classes first', () => {
		expect(classes(generate({ enabled_classes: ['Part'] }))).to.deep.equal([
			'Object',
			'RefCounted',
			'Thing',
			'Part',
		]);
	});

	it('do not include the disabled classes and those that inherit from them', () => {
		expect(classes(generate({ disabled_classes: ['Thing'] }))).to.deep.equal([
			'Object',
			'Keeper',
			'Other',
			'RefCounted',
		]);
	});

	it('always include the two classes that the bindings are built on', () => {
		const profile = { disabled_classes: ['RefCounted'] };
		expect(classes(generate(profile))).to.include.members(['Object', 'RefCounted']);
	});

	it('do not depend on the order of names', () => {
		expect([...generate({ enabled_classes: ['Thing', 'Keeper'] })]).to.deep.equal([
			...generate({ enabled_classes: ['Keeper', 'Thing'] }),
		]);
	});

	it('have no method that takes an object or an enum of a class that is not wrapped', () => {
		const text = thing(generate({ enabled_classes: ['Thing'] }));
		expect(text).not.to.include('set_owner');
		expect(text).not.to.include('set_style');
	});

	it('return an object of a class that is not wrapped as the nearest base class that is', () => {
		const without = thing(generate({ enabled_classes: ['Thing'] }));
		expect(without).to.include('Object *get_owner() const;');
		expect(without).to.include('Ref<Thing> get_part() const;');
		const withAll = thing(generate({}));
		expect(withAll).to.include('Other *get_owner() const;');
		expect(withAll).to.include('Ref<Part> get_part() const;');
		expect(withAll).to.include('void set_owner(Other *p_owner);');
		expect(withAll).to.include('void set_style(Other::Style p_style);');
	});
});
