import type { Command } from 'commander';
import { buildStep } from '../tools/build/step';
import type { Engine } from '../tools/engine/engine';
import { engineStep } from '../tools/engine/set-up';
import { runSteps } from '../tools/steps';
import { measureCalls } from './measure-calls';
import { measureLoad } from './measure-load';
import { measureSize } from './measure-size';

const loadGoal = 5;
const sizeGoal = 250;

/** Adds the verb `bench`. */
export function register(program: Command): void {
	program.command('bench').action(async () => {
		let engine: Engine | undefined;
		const rows: Row[] = [];
		await runSteps([
			engineStep((found) => {
				engine = found;
			}),
			buildStep({ target: 'template_release' }),
			{
				title: 'Calls',
				run: async () => {
					rows.push(...(await measureCalls(found(engine))).map(callRow));
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
		]);
		console.log(renderTable(rows));
	});
}

interface Row {
	readonly name: string;
	readonly measured: string;
	readonly goal: string;
	readonly remark?: string;
}

function callRow(call: Awaited<ReturnType<typeof measureCalls>>[number]): Row {
	const { engine, session } = call.nanoseconds;
	return {
		name: call.name,
		measured: `${call.ratio.toFixed(2)}×`,
		goal: `${call.goal.toFixed(1)}×`,
		remark: `${session.toFixed(0)} ns, RandomNumberGenerator.seed ${engine.toFixed(0)} ns`,
	};
}

function found(engine: Engine | undefined): Engine {
	if (engine === undefined) {
		throw new Error('The step that finds Godot did not run');
	}
	return engine;
}

function renderTable(rows: readonly Row[]): string {
	const heading: Row = { name: '', measured: 'measured', goal: 'goal, at most' };
	return [heading, ...rows]
		.map(({ name, measured, goal, remark = '' }) =>
			`${name.padEnd(28)}${measured.padStart(10)}${goal.padStart(16)}  ${remark}`.trimEnd(),
		)
		.join('\n');
}
