import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { requireEngine } from '../../../tools/packages/godot/require-engine';
import { FakeMachine } from './fake-machine';
import { problemOf } from './rejection';

describe('the search for Godot without installing it', () => {
	it('returns the Godot that it finds', async () => {
		const machine = new FakeMachine();
		const command = machine.addEngine('godot', '4.5.1.stable');
		expect((await requireEngine(machine)).command).to.equal(command);
		machine.remove();
	});

	for (const [platform, command] of [
		['linux', 'https://godotengine.org/download'],
		['darwin', 'brew install --cask godot'],
		['win32', 'winget install GodotEngine.GodotEngine'],
	] as const) {
		it(`fails on ${platform} with the command that installs it, and starts no download`, async () => {
			const machine = new FakeMachine(platform);
			machine.addProgram('apt-get', 'exit 1');
			const { what, fix } = await problemOf(requireEngine(machine));
			expect(what).to.equal('Godot 4.4 or newer is missing.');
			expect(fix).to.include('Set GODOT').and.include(command);
			expect(fs.existsSync(path.join(machine.root, '.deps'))).to.equal(false);
			machine.remove();
		});
	}

	it('names what it skipped', async () => {
		const machine = new FakeMachine();
		machine.addEngine('godot', '3.5.stable');
		expect((await problemOf(requireEngine(machine))).why).to.include('Passed over: ');
		machine.remove();
	});
});
