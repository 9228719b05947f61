import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { assertClean } from '../../tools/packages/godot/assert-clean';
import { repositoryRoot } from '../../tools/generators/repository';
import { bundleForBrowser } from '../../tools/generators/web-bridge/bundle';
import type { GameInBrowser } from './browser';
import { asRunResult, closeBrowser, needBrowser, waitForLine, withGameInBrowser } from './browser';
import { packed } from './packed';

const screenshots = path.join(repositoryRoot, 'build', 'web');

/** Measures of a screenshot: the number of colours, and the share that is not background. */
interface Look {
	readonly colors: number;
	readonly drawn: number;
}

/** Plays a sound and chooses a type, using only the keyboard. */
async function chooseAndPlay(game: GameInBrowser): Promise<void> {
	const press = async (key: string): Promise<void> => {
		// The engine reads a key in the next frame.
		await game.page.keyboard.press(key, { delay: 100 });
		await game.page.waitForTimeout(100);
	};
	await game.page.locator('canvas').focus();
	await press('Tab');
	await press('Tab');
	await press('Space');
	await waitForLine(game, 'AudioSession.type = "playback"');
	for (let control = 0; control < 5; control++) {
		await press('Tab');
	}
	await press('Space');
	await waitForLine(game, 'The sound plays.');
	await game.page.waitForTimeout(500);
}

// Measures a screenshot. The browser decodes it.
async function measure(game: GameInBrowser, screenshot: Buffer): Promise<Look> {
	return game.page.evaluate<Look>(`(async () => {
		const data = await fetch('data:image/png;base64,${screenshot.toString('base64')}');
		const image = await createImageBitmap(await data.blob());
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
		context.drawImage(image, 0, 0);
		const { buffer } = context.getImageData(0, 0, image.width, image.height).data;
		const pixels = new Uint32Array(buffer);
		const drawn = pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length;
		return { colors: new Set(pixels).size, drawn };
	})()`);
}

describe('the demo in a browser', () => {
	before(async function () {
		await needBrowser(this);
	});
	after(closeBrowser);

	const pages: Readonly<Record<string, () => Promise<{ script?: string }>>> = {
		'without the API': () => Promise.resolve({}),
		'with the API': async () => ({
			script: await bundleForBrowser('test/web/page/faithful-page.ts'),
		}),
		"with Safari's part of the API": async () => ({
			script: `var mayUseMicrophone = true;
${await bundleForBrowser('test/web/page/safari-page.ts')}`,
		}),
		'without a working API': async () => ({
			script: `var hostility = 'a proxy that throws at every access';
${await bundleForBrowser('test/web/page/hostile-page.ts')}`,
		}),
	};

	for (const [what, makePage] of Object.entries(pages)) {
		it(`takes its tour and draws its panels in a browser ${what}`, async () => {
			const pack = await packed('demo');
			const page = await makePage();
			const seen = await withGameInBrowser({ pack, ...page }, async (game) => {
				await game.page.setViewportSize({ width: 980, height: 640 });
				// It runs until the page is closed.
				game.run().catch(() => undefined);
				await waitForLine(game, 'Your turn: play a sound, and choose a type.');
				await chooseAndPlay(game);
				const screenshot = await game.page.locator('canvas').screenshot();
				const look = await measure(game, screenshot);
				return { screenshot, run: asRunResult(game, 0, 0), look };
			});
			fs.mkdirSync(screenshots, { recursive: true });
			fs.writeFileSync(path.join(screenshots, `demo ${what}.png`), seen.screenshot);
			assertClean(seen.run);
			const backend = what.startsWith('with ') ? 'navigator.audioSession' : 'none';
			expect(seen.run.stdout).to.include(`Served by ${backend}.`);
			expect(seen.run.stdout).to.include('AudioSession.type = "ambient"');
			expect(seen.run.stdout).to.include('AudioSession.type = "playback"');
			expect(seen.look.drawn, 'the share of the panels in the canvas').to.be.within(
				0.5,
				0.95,
			);
			expect(seen.look.colors, 'the number of colours of smooth letters').to.be.above(50);
		});
	}
});
