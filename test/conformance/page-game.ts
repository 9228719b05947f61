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

/** The game of the suite in a page. It is a release build without a test link, so the page calls it directly. */
export class PageGame {
	private constructor(private readonly page: Page) {}

	/** Waits until the game can answer requests. */
	static async ready(page: Page): Promise<PageGame> {
		await page.waitForFunction('typeof conformanceGame === "function"');
		return new PageGame(page);
	}

	/** Sends a request to the game and returns its answer. */
	async ask(...words: readonly string[]): Promise<unknown> {
		const text = await this.page.evaluate<string>(
			`(conformanceGame(${words.map((word) => JSON.stringify(word)).join()}), conformanceAnswer)`,
		);
		return JSON.parse(text);
	}

	/**
	 * Returns the game as the suite tests it.
	 * @param hasDevice whether the page has a test device
	 */
	async subject(hasDevice: boolean): Promise<Subject> {
		const isSupported = (await this.ask('supported')) === true;
		const reject = (): Promise<never> =>
			Promise.reject(new LinkError('A game in a page has no link.'));
		const godotSession = new GodotSession(() => ({ ask: reject }));
		return {
			session: new GameAudioSession(godotSession, 0),
			godotSession,
			simulator: new Simulator(reject),
			audioSession: new W3cSession({
				isSupported: () => Promise.resolve(isSupported),
				read: (property) => this.ask('read', property),
				assign: async (property, value) => {
					await this.ask('assign', property, value);
				},
				startRecording: async () => {
					await this.ask('clear states');
				},
				stopRecording: () => this.ask('states'),
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
