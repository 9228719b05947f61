import type { Page } from 'playwright-core';
import {
	GameAudioSession,
	GodotSession,
	LinkError,
	Simulator,
} from '../../tools/packages/test-link';
import type { Subject } from './behaviour';
import { browserStage } from './browser-stage';
import { W3cSession } from './w3c-session';

/** The game of the suite in a page. It is a release, so that it has no link; the page asks it. */
export class PageGame {
	private constructor(private readonly page: Page) {}

	/** Resolves when the game answers. */
	static async ready(page: Page): Promise<PageGame> {
		await page.waitForFunction('typeof conformanceGame === "function"');
		return new PageGame(page);
	}

	/** Asks the game. */
	async ask(...words: readonly string[]): Promise<unknown> {
		const text = await this.page.evaluate<string>(
			`(conformanceGame(${words.map((word) => JSON.stringify(word)).join()}), conformanceAnswer)`,
		);
		return JSON.parse(text);
	}

	/**
	 * What the suite sees of it.
	 * @param hasDevice whether the page has a phone to play on
	 */
	async subject(hasDevice: boolean): Promise<Subject> {
		const isSupported = (await this.ask('supported')) === true;
		const nobody = (): Promise<never> =>
			Promise.reject(new LinkError('A game in a page has no link.'));
		const godotSession = new GodotSession(() => ({ ask: nobody }));
		return {
			session: new GameAudioSession(godotSession, 0),
			godotSession,
			simulator: new Simulator(nobody),
			audioSession: new W3cSession({
				isSupported: () => Promise.resolve(isSupported),
				read: (property) => this.ask('read', property),
				assign: async (property, value) => {
					await this.ask('assign', property, value);
				},
				note: async () => {
					await this.ask('forget');
				},
				noted: () => this.ask('told'),
			}),
			stage: browserStage(this.page, hasDevice),
			capabilities: new Set([
				'autoload',
				...(isSupported ? (['type'] as const) : []),
				...(hasDevice ? (['sound', 'calls'] as const) : []),
			]),
		};
	}
}
