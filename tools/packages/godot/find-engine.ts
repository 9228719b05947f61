import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../terminal/problem';
import type { Engine, EngineSource } from './engine';
import { installedEngine } from './installed';
import type { Machine } from './machine';
import { thisMachine } from './machine';
import { enginesInUsualPlaces, enginesOnPath, programsOnPath } from './places';
import { probeEngine } from './probe';
import type { EngineVersion } from './version';
import { oldestMajor, oldestMinor } from './version';

/** The result of the search for Godot. */
export interface EngineSearch {
	/** The engine to use; undefined when none can be used. */
	readonly engine: Engine | undefined;
	/** A sentence for each program that was passed over, such as a Godot 3 on `PATH`. */
	readonly skipped: readonly string[];
}

/**
 * Looks for Godot: `GODOT`, then `PATH`, then the usual places of the platform, then `.deps/` in the
 * machine's root.
 * @throws {Problem} when `GODOT` is set to something that cannot be used. It is never ignored silently,
 * because the user wants that engine.
 */
export async function findEngine(machine: Machine = thisMachine()): Promise<EngineSearch> {
	const wanted = machine.environment.GODOT ?? '';
	if (wanted !== '') {
		return { engine: await engineOfVariable(wanted, machine), skipped: [] };
	}
	const skipped: string[] = [];
	const candidates: [EngineSource, () => string[]][] = [
		['PATH', () => enginesOnPath(machine)],
		['usual place', () => enginesInUsualPlaces(machine)],
	];
	for (const [source, list] of candidates) {
		for (const command of list()) {
			const { version, refusal } = await probeEngine(command);
			if (version !== undefined) {
				return { engine: foundEngine(command, version, source, machine), skipped };
			}
			skipped.push(refusal);
		}
	}
	return { engine: await installedEngine(machine), skipped };
}

function foundEngine(
	command: string,
	version: EngineVersion,
	source: EngineSource,
	machine: Machine,
): Engine {
	return { command, version, source, windowArguments: [], home: machine.engineHome };
}

async function engineOfVariable(wanted: string, machine: Machine): Promise<Engine> {
	const command = resolveVariable(wanted, machine);
	const { version, refusal } = await probeEngine(command);
	if (version === undefined) {
		throw unusableVariable(wanted, refusal);
	}
	return foundEngine(command, version, 'GODOT', machine);
}

function resolveVariable(wanted: string, machine: Machine): string {
	const isBareName = !/[/\\]/.test(wanted);
	const onPath = isBareName ? programsOnPath(wanted, machine)[0] : undefined;
	if (onPath !== undefined) {
		return onPath;
	}
	const file = path.resolve(wanted);
	const status = fs.statSync(file, { throwIfNoEntry: false });
	if (status === undefined) {
		throw unusableVariable(wanted, `There is no file ${file}`);
	}
	if (!status.isDirectory()) {
		return file;
	}
	const program = path.join(file, 'Contents', 'MacOS', 'Godot');
	if (!fs.existsSync(program)) {
		throw unusableVariable(wanted, `${file} is a folder`);
	}
	return program;
}

function unusableVariable(wanted: string, reason: string): Problem {
	return new Problem(
		`The environment variable GODOT is set to «${wanted}», which cannot be used.`,
		`${reason}.`,
		`Set GODOT to a Godot ${oldestMajor}.${oldestMinor} or newer, or unset it so that one is found or installed.`,
	);
}
