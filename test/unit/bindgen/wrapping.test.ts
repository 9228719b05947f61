import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { generateBindings } from '../../../tools/generators/bindings/generate';
import type { GeneratedFiles } from '../../../tools/generators/output';
import { smallApi } from './small-api';

describe('what a build profile has wrapped', () => {
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

	it('is every class when it names none', () => {
		expect(classes(generate({}))).to.have.members([
			'Object',
			'RefCounted',
			'Keeper',
			'Other',
			'Thing',
			'Part',
		]);
	});

	it('is what is enabled and what that inherits, base classes first', () => {
		expect(classes(generate({ enabled_classes: ['Part'] }))).to.deep.equal([
			'Object',
			'RefCounted',
			'Thing',
			'Part',
		]);
	});

	it('is not what is disabled, nor what inherits that', () => {
		expect(classes(generate({ disabled_classes: ['Thing'] }))).to.deep.equal([
			'Object',
			'Keeper',
			'Other',
			'RefCounted',
		]);
	});

	it('always has the two classes that the bindings are built on', () => {
		const profile = { disabled_classes: ['RefCounted'] };
		expect(classes(generate(profile))).to.include.members(['Object', 'RefCounted']);
	});

	it('does not depend on the order of names', () => {
		expect([...generate({ enabled_classes: ['Thing', 'Keeper'] })]).to.deep.equal([
			...generate({ enabled_classes: ['Keeper', 'Thing'] }),
		]);
	});

	it('leaves out a method that takes an object or an enum of another class', () => {
		const text = thing(generate({ enabled_classes: ['Thing'] }));
		expect(text).not.to.include('set_owner');
		expect(text).not.to.include('set_style');
	});

	it('gives an object of another class as the nearest class that is wrapped', () => {
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
