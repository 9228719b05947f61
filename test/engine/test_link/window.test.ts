import { inflateSync } from 'node:zlib';
import { expect } from 'chai';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import { openVirtualScreen } from '../../../tools/workshop/engine/virtual-screen';
import type { VirtualScreen } from '../../../tools/workshop/engine/virtual-screen';
import { launch, prepareProject } from './remote-project';

describe('a game with a window', function () {
	// Long enough for apt to install the virtual screen.
	this.timeout(600_000);
	let screen: VirtualScreen | undefined;

	before(async function () {
		screen = await openVirtualScreen();
		if (screen === undefined) {
			console.log(
				'    skipped: this machine has neither Xvfb nor an apt that can install it',
			);
			this.skip();
		}
	});

	after(() => screen?.close());

	it('returns a screenshot of the window', async () => {
		const game = await launch(await prepareProject(), {
			window: true,
			env: screen?.env ?? {},
			engineArguments: ['--rendering-driver', 'opengl3', '--audio-driver', 'Dummy'],
		});
		expect(game.can('screenshot')).to.equal(true);
		for (const [color, bytes] of [
			['RED', [255, 0, 0]],
			['BLUE', [0, 0, 255]],
		] as const) {
			await game.run(`RenderingServer.set_default_clear_color(Color.${color})`);
			await game.waitFrames(2);
			expect(firstPixel(await game.screenshot()), color).to.deep.equal(bytes);
		}
		assertClean(await game.close(), { allow: [/V-Sync/] });
	});
});

/** Returns the red, green and blue bytes of the upper left pixel of a PNG without a palette. */
function firstPixel(png: Buffer): number[] {
	expect(png.subarray(1, 4).toString()).to.equal('PNG');
	const parts: Buffer[] = [];
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
			parts.push(png.subarray(at + 8, at + 8 + length));
		}
		at += length + 12;
	}
	// The byte before the pixel is the row's filter, which does not change the first pixel of the first row.
	return [...inflateSync(Buffer.concat(parts)).subarray(1, 4)];
}
