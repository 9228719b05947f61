import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../files/make-folder';
import { Problem } from '../../terminal/problem';
import type { ClassSymbols } from './model';

/** Increased when the file format changes, so that older files are not read. */
const format = 1;

/** The property that is overridden, or null. */
type Overrides = string | null;

interface StoredClass {
	readonly name: string;
	readonly inherits?: string | undefined;
	readonly constants: readonly string[];
	readonly enums: readonly (readonly [name: string, isBitfield: boolean, ...values: string[]])[];
	readonly properties: readonly (readonly [name: string, overrides: Overrides])[];
	readonly constructors: readonly string[];
	readonly methods: readonly string[];
	readonly operators: readonly string[];
	readonly signals: readonly string[];
	readonly annotations: readonly string[];
	readonly themeItems: readonly (readonly [name: string, dataType: string])[];
}

/**
 * Stores the part of classes that references need, so that the XML need not be read again.
 * @throws {Problem} when the file cannot be written
 */
export function writeSymbols(file: string, classes: readonly ClassSymbols[]): void {
	// Written to a temporary file first, so that an existing file is always complete, even when several
	// processes write it.
	const partial = `${file}.${process.pid}`;
	const text = JSON.stringify({ format, classes: classes.map(stored) });
	try {
		makeFolder(path.dirname(file));
		// Removes the leftover of a killed process, or a link, instead of writing into it.
		fs.rmSync(partial, { force: true });
		fs.writeFileSync(partial, text, { flag: 'wx' });
		fs.renameSync(partial, file);
	} catch (error) {
		throw new Problem(
			`Godot's classes cannot be stored in ${path.dirname(file)}.`,
			error instanceof Error ? error.message : String(error),
			'Give a folder that you may write into: --cache FOLDER, or leave --cache out.',
		);
	}
}

/** Reads the stored classes; undefined when the file is missing or this version cannot read it. */
export function readSymbols(file: string): ClassSymbols[] | undefined {
	try {
		if (!fs.statSync(file).isFile()) {
			return undefined;
		}
		const content = JSON.parse(fs.readFileSync(file, 'utf8')) as {
			format: number;
			classes: StoredClass[];
		};
		return content.format === format ? content.classes.map(restored) : undefined;
	} catch {
		return undefined;
	}
}

function stored(symbols: ClassSymbols): StoredClass {
	return {
		name: symbols.name,
		inherits: symbols.inherits,
		constants: [...symbols.constants.keys()],
		enums: Array.from(symbols.enums, ([name, { isBitfield, values }]) => [
			name,
			isBitfield,
			...values.keys(),
		]),
		properties: Array.from(symbols.properties, ([name, { overrides }]) => [
			name,
			overrides ?? null,
		]),
		constructors: [...symbols.constructors.keys()],
		methods: [...symbols.methods.keys()],
		operators: [...symbols.operators.keys()],
		signals: [...symbols.signals.keys()],
		annotations: [...symbols.annotations.keys()],
		themeItems: Array.from(symbols.themeItems, ([name, { dataType }]) => [name, dataType]),
	};
}

function restored(content: StoredClass): ClassSymbols {
	return {
		name: content.name,
		inherits: content.inherits,
		constants: named(content.constants),
		enums: new Map(
			content.enums.map(([name, isBitfield, ...values]) => [
				name,
				{ isBitfield, values: named(values) },
			]),
		),
		properties: new Map(
			content.properties.map(([name, overrides]) => [
				name,
				{ overrides: overrides ?? undefined },
			]),
		),
		constructors: named(content.constructors),
		methods: named(content.methods),
		operators: named(content.operators),
		signals: named(content.signals),
		annotations: named(content.annotations),
		themeItems: new Map(content.themeItems.map(([name, dataType]) => [name, { dataType }])),
	};
}

function named(names: readonly string[]): ReadonlyMap<string, true> {
	return new Map(names.map((name) => [name, true]));
}
