import type { Game } from './game';
import type { GameRequest } from './link/request';
import type { Outcome } from './link/transcript';
import { AudioSessionError } from './session-error';
import { describeError, readRecording } from './recording';
import type { Entry } from './recording';

/** A request and its result. */
interface Exchange {
	readonly id: number;
	readonly asked: GameRequest;
	outcome: string;
	readonly events: string[];
}

/**
 * Repeats the requests of a recording with a game, in the same order and with the same number of open
 * requests at each time.
 * @returns a line for each answer and each event that differs; empty when all are the same
 * @throws {Problem} when the file is not a recording
 */
export async function replay(file: string, game: Game): Promise<string[]> {
	const recorded = readRecording(file);
	const played: Entry[] = [];
	const requests = new Map<number, Promise<void>>();
	const stop = game.listen((event, args) => {
		played.push({ event, arguments: args });
	});
	try {
		for (const entry of recorded) {
			if ('request' in entry && entry.asked.operation !== 'quit') {
				const { request, asked } = entry;
				played.push({ request, asked });
				const answered = outcomeOf(game, asked).then((outcome) => {
					played.push({ answer: request, outcome });
				});
				// When the link has ended, the first awaited request reports it.
				answered.catch(() => undefined);
				requests.set(request, answered);
			} else if ('answer' in entry) {
				await requests.get(entry.answer);
			}
		}
		await Promise.all(requests.values());
	} finally {
		stop();
	}
	return differences(exchanges(recorded), exchanges(played));
}

async function outcomeOf(game: Game, request: GameRequest): Promise<Outcome> {
	try {
		return { value: await game.ask(request) };
	} catch (error) {
		if (error instanceof AudioSessionError) {
			return { error: error.sent };
		}
		throw error;
	}
}

function exchanges(entries: readonly Entry[]): Exchange[] {
	const list: Exchange[] = [];
	for (const entry of entries) {
		if ('request' in entry) {
			list.push({ id: entry.request, asked: entry.asked, outcome: 'no answer', events: [] });
		} else if ('answer' in entry) {
			const exchange = list.find(({ id }) => id === entry.answer);
			if (exchange !== undefined) {
				exchange.outcome = describe(entry.outcome);
			}
		} else {
			list.at(-1)?.events.push(`${entry.event} ${JSON.stringify(entry.arguments)}`);
		}
	}
	return list.filter(({ asked }) => asked.operation !== 'quit');
}

function describe(outcome: Outcome): string {
	return 'error' in outcome ? describeError(outcome.error) : JSON.stringify(outcome.value);
}

function differences(recorded: readonly Exchange[], played: readonly Exchange[]): string[] {
	return recorded.flatMap((then, index) => {
		const now = played[index];
		const name = `${then.id} ${nameOf(then.asked)}`;
		const lines: string[] = [];
		if (now?.outcome !== then.outcome) {
			lines.push(
				`${name}: ${then.outcome} was recorded, ${now?.outcome ?? 'nothing'} came now`,
			);
		}
		const [before, after] = [then.events.join('; '), now?.events.join('; ') ?? ''];
		if (before !== after) {
			lines.push(
				`${name}: the events were ${before || 'none'}, and are ${after || 'none'} now`,
			);
		}
		return lines;
	});
}

function nameOf({ operation, method, property, expression, statements }: GameRequest): string {
	return [operation, method ?? property ?? expression ?? statements]
		.filter((word) => word !== undefined)
		.join(' ');
}
