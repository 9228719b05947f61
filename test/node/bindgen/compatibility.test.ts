import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import {
	compareVersions,
	compatibilityMinimum,
} from '../../../tools/generators/bindings/compatibility';
import { Problem } from '../../../tools/packages/terminal/problem';
import { smallApi } from './small-api';

describe('the oldest engine that an extension loads in', () => {
	let folder: string;

	before(() => {
		folder = mkdtempSync(path.join(os.tmpdir(), 'bindgen-'));
	});
	after(() => {
		rmSync(folder, { recursive: true });
	});

	const minimum = (...functions: string[]): ReturnType<typeof compatibilityMinimum> => {
		const list = path.join(folder, 'list.inc');
		const lines = functions.map((item) => `GODOT_INTERFACE_FUNCTION(${item})\n`);
		writeFileSync(list, `// A list.\n${lines.join('')}`);
		return compatibilityMinimum(list, smallApi.interface);
	};
	const memAlloc = 'mem_alloc, GDExtensionInterfaceMemAlloc';
	const memAlloc2 = 'mem_alloc2, GDExtensionInterfaceMemAlloc2';
	const getName = 'get_name, GDExtensionsInterfaceGetName';

	it('is that of the newest function in use', () => {
		expect(minimum(memAlloc)).to.deep.equal({ minimum: '4.1', decidedBy: ['mem_alloc'] });
		expect(minimum(memAlloc, getName).minimum).to.equal('4.2');
		expect(minimum(memAlloc2, getName)).to.deep.equal({
			minimum: '4.6',
			decidedBy: ['mem_alloc2'],
		});
	});

	it('compares version numbers as numbers, not as text', () => {
		expect(compareVersions('4.10', '4.9')).to.be.above(0);
		expect(compareVersions('4.4', '4.4.0')).to.equal(0);
		expect(compareVersions('4.4', '4.4.1')).to.be.below(0);
	});

	it('is unknown for a function that the engine lacks', () => {
		expect(() => minimum(memAlloc, 'mem_guess, GDExtensionInterfaceMemGuess')).to.throw(
			Problem,
			/list\.inc: line 3: the engine has no function "mem_guess"$/,
		);
	});

	it('is unknown for a function with the type of another one', () => {
		expect(() => minimum('mem_alloc, GDExtensionInterfaceMemAlloc2')).to.throw(
			Problem,
			/line 2: the type of "mem_alloc" is GDExtensionInterfaceMemAlloc$/,
		);
	});

	it('is unknown without a list', () => {
		expect(() => minimum()).to.throw(Problem, /names no interface function$/);
		const missing = path.join(folder, 'missing.inc');
		expect(() => compatibilityMinimum(missing, smallApi.interface)).to.throw(
			Problem,
			/missing\.inc: no such file$/,
		);
	});

	it('counts every function that the core loads', () => {
		const core = path.join(__dirname, '../../../godot-cpp');
		const list = readFileSync(
			path.join(core, 'include/godot_cpp/core/interface_functions.inc'),
			'utf8',
		);
		const binding = readFileSync(path.join(core, 'src/core/binding.cpp'), 'utf8');
		expect(list).to.include('GODOT_INTERFACE_FUNCTION(classdb_register_extension_class4');
		// The core looks up functions in one place only, which uses the list.
		expect(binding.match(/gdextension_interface_get_proc_address\(/g)).to.have.length(1);
	});
});
