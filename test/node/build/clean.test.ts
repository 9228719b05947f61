import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { cleanRepository } from '../../../tools/workshop/build/clean';
import { FakeMachine } from '../engine/fake-machine';

describe('cleaning up', () => {
	let machine: FakeMachine;
	beforeEach(() => {
		machine = new FakeMachine();
		for (const folder of ['build', '.deps/godot', 'node_modules/x', 'src', 'demo/.godot']) {
			fs.mkdirSync(path.join(machine.root, folder), { recursive: true });
		}
	});
	afterEach(() => {
		machine.remove();
	});

	function left(): string[] {
		return fs.readdirSync(machine.root).sort();
	}

	it('removes the results of builds, returns their names, and keeps what was installed', () => {
		expect(cleanRepository(false, machine.root)).to.deep.equal(['build', 'demo/.godot']);
		expect(left()).to.deep.equal(['.deps', 'demo', 'node_modules', 'src']);
	});

	it('removes also what was installed when requested, and never a source', () => {
		cleanRepository(true, machine.root);
		expect(left()).to.deep.equal(['demo', 'src']);
	});

	it('has nothing to do the second time', () => {
		cleanRepository(false, machine.root);
		expect(cleanRepository(false, machine.root)).to.deep.equal([]);
	});
});
