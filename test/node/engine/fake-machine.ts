import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Engine } from '../../../tools/packages/godot/engine';
import type { Machine } from '../../../tools/packages/godot/machine';

/** A machine in its own folder, with only those programs on `PATH` that a test puts there. */
export class FakeMachine implements Machine {
	readonly home: string;
	readonly root: string;
	readonly bin: string;
	readonly engineHome: string;
	readonly environment: NodeJS.ProcessEnv;
	userId: number | undefined = 1000;

	constructor(readonly platform: NodeJS.Platform = 'linux') {
		const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'audio-session-test-'));
		this.home = path.join(folder, 'home');
		this.root = path.join(folder, 'repository');
		this.bin = path.join(folder, 'bin');
		this.engineHome = path.join(folder, 'engine-home');
		for (const created of [this.home, this.root, this.bin]) {
			fs.mkdirSync(created);
		}
		this.environment = { PATH: this.bin };
	}

	/** Puts a shell script on `PATH`. Returns its path. */
	addProgram(name: string, ...lines: string[]): string {
		const file = path.join(this.bin, name);
		fs.writeFileSync(file, ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 });
		return file;
	}

	/** Puts tools of the real machine on `PATH`, for the scripts to use. */
	addTools(...names: string[]): void {
		for (const name of names) {
			const folders = (process.env.PATH ?? '').split(':');
			const file = folders.map((folder) => path.join(folder, name)).find(fs.existsSync);
			fs.symlinkSync(file ?? name, path.join(this.bin, name));
		}
	}

	/** Puts a Godot on `PATH` that runs `lines`. Returns its path. */
	addEngine(name: string, version: string, ...lines: string[]): string {
		return this.addProgram(
			name,
			`if [ "$1" = --version ]; then echo ${version}; exit 0; fi`,
			...lines,
		);
	}

	/** Returns an engine that runs `lines`. */
	engine(...lines: string[]): Pick<Engine, 'command' | 'windowArguments' | 'home'> {
		return {
			command: this.addEngine('godot', '4.6.stable', ...lines),
			windowArguments: [],
			home: this.engineHome,
		};
	}

	remove(): void {
		fs.rmSync(path.dirname(this.root), { recursive: true, force: true });
	}
}
