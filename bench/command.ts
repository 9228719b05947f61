import type { Command } from 'commander';
import { buildStep } from '../tools/workshop/build/step';
import type { Engine } from '../tools/packages/godot/engine';
import { engineStep } from '../tools/workshop/engine/set-up';
import { runSteps } from '../tools/workshop/steps';
import { measureCalls } from './measure-calls';
import { measureClassref } from './measure-classref';
import { measureEvents } from './measure-events';
import { measureFrames } from './measure-frames';
import { measureLink } from './measure-link';
import { measureLoad } from './measure-load';
import { measureSize } from './measure-size';
import { callRow, classrefRows, eventRows, frameRows, linkRows } from './rows';
import { renderTable, type Row } from './table';

const loadGoal = 5;
const sizeGoal = 400;

/** Adds the verb `bench`. */
export function register(program: Command): void {
	program.command('bench').action(async () => {
		let engine: Engine | undefined;
		const rows: Row[] = [];
		await runSteps([
			engineStep((found) => {
				engine = found;
			}),
			buildStep({ target: 'template_release', extra: ['backend=simulated'] }),
			buildStep({ target: 'template_release' }),
			{
				title: 'Calls',
				run: async () => {
					rows.push(...(await measureCalls(found(engine))).map(callRow));
					return undefined;
				},
			},
			{
				title: 'Frames',
				run: async () => {
					rows.push(...frameRows(await measureFrames(found(engine))));
					return undefined;
				},
			},
			{
				title: 'Events',
				run: async () => {
					rows.push(...eventRows(await measureEvents(found(engine))));
					return undefined;
				},
			},
			{
				title: 'Load time',
				run: async () => {
					const milliseconds = await measureLoad(found(engine));
					rows.push({
						name: 'loading the extension',
						measured: `${milliseconds.toFixed(1)} ms`,
						goal: `${loadGoal} ms`,
					});
					return undefined;
				},
			},
			buildStep({ target: 'template_debug' }),
			{
				title: 'Link to a test',
				run: async () => {
					rows.push(...linkRows(await measureLink(found(engine))));
					return undefined;
				},
			},
			{
				title: 'Size',
				run: async () => {
					rows.push({
						name: 'release library, stripped',
						measured: `${Math.round(await measureSize())} kB`,
						goal: `${sizeGoal} kB`,
					});
					return undefined;
				},
			},
			{
				title: 'Class reference',
				run: async (report) => {
					const measured = await measureClassref(report);
					if (measured === undefined) {
						return "skipped, because the engine's make_rst.py is missing";
					}
					rows.push(...classrefRows(measured));
					return undefined;
				},
			},
		]);
		console.log(renderTable(rows));
	});
}

function found(engine: Engine | undefined): Engine {
	if (engine === undefined) {
		throw new Error('The step that finds Godot did not run');
	}
	return engine;
}
