import { stripVTControlCharacters } from 'node:util';
import type { EngineMessage } from './output';
import type { RunOutcome, RunResult } from './run-engine';

const lastLines = 20;
const crashReport = /^=+\r?\n\w+: Program crashed/m;

/** Returns a report of a run: how it ended, its errors and warnings, its last lines. */
export function describeRun(result: RunResult): string {
	// The crash handler's output is already in the report above.
	const [before = ''] = stripVTControlCharacters(result.output).split(crashReport);
	const lines = before.trimEnd().split('\n');
	const tail = lines.slice(-lastLines);
	const parts = [
		describeEnding(result),
		...result.messages.map(describeMessage),
		...(result.leaks.length === 0 ? [] : [indented('It leaked:', result.leaks)]),
		...(result.output.trim() === '' ? [] : [indented('Its last lines:', tail)]),
	];
	return parts.join('\n');
}

/** Returns how a run ended, with the command that was run and the backtrace of a crash. */
export function describeEnding(result: RunResult): string {
	return `${describeOutcome(result.outcome, result.seconds)}\n  ${result.commandLine}`;
}

function describeOutcome(outcome: RunOutcome, seconds: number): string {
	const time = `${seconds.toFixed(1)} s`;
	switch (outcome.kind) {
		case 'exit':
			return outcome.code === 0
				? `Godot ended normally after ${time}.`
				: `Godot ended with exit status ${outcome.code} after ${time}.`;
		case 'hang':
			return outcome.limit === 'time'
				? `Godot did not end within its time limit and was killed after ${time}.`
				: `Godot printed too much and was killed after ${time}.`;
		case 'crash':
			return describeCrash(outcome, time);
	}
}

function describeCrash(crash: RunOutcome & { kind: 'crash' }, time: string): string {
	const signals = [
		crash.signal === undefined ? undefined : `signal ${crash.signal}`,
		crash.signalName,
	].filter((name) => name !== undefined);
	const cause = signals.length === 0 ? '' : ` (${signals.join(', ')})`;
	const sections = [`Godot crashed${cause} after ${time}.`];
	if (crash.backtrace.length > 0) {
		sections.push(indented('Backtrace, innermost first:', crash.backtrace));
	}
	if (crash.scriptBacktrace.length > 0) {
		sections.push(indented('Script, innermost first:', crash.scriptBacktrace));
	}
	return sections.join('\n');
}

function describeMessage(message: EngineMessage): string {
	const place = message.at === undefined ? [] : [`at: ${message.at}`];
	const frames = message.scriptBacktrace.map((frame) => `in: ${frame}`);
	return indented(`${message.label}: ${message.text}`, [...place, ...frames]);
}

function indented(title: string, lines: readonly string[]): string {
	return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
