/** The options of the page. */
export interface GamePageOptions {
	/** The title. */
	readonly title: string;
	/** The arguments of the engine; the game's own come after `--`. */
	readonly args?: readonly string[];
	/** Starts the engine at once. Default: true. Tests start the engine themselves with `startGame()`. */
	readonly startsAtOnce?: boolean;
}

/**
 * Returns the page that a game runs in, filling the window. Its `startGame()` starts the engine and resolves to
 * the exit status when the game has ended. Each line that the game prints is written to the console, after
 * `[out] ` or `[err] `.
 */
export function gamePage({ title, args = [], startsAtOnce = true }: GamePageOptions): string {
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>
html, body, canvas { margin: 0; padding: 0; width: 100%; height: 100%; }
body { background: #21262f; color: #c8d0da; font: 16px sans-serif; overflow: hidden; }
canvas { display: block; outline: none; }
p { position: fixed; inset: 40% 0 auto; text-align: center; }
</style>
</head>
<body>
<canvas id="canvas" tabindex="0"></canvas>
<p id="status">Loading …</p>
<script src="index.js"></script>
<script>
function startGame(args = ${JSON.stringify(args)}) {
	const status = document.getElementById('status');
	return new Promise((resolve, reject) => {
		const engine = new Engine({
			args,
			canvas: document.getElementById('canvas'),
			canvasResizePolicy: 2,
			executable: 'index',
			mainPack: 'index.pck',
			gdextensionLibs: [],
			onProgress: (current, total) => {
				status.textContent = total > 0 ? 'Loading ' + Math.round((100 * current) / total) + ' %' : 'Loading …';
			},
			onPrint: (...words) => console.log('[out] ' + words.join(' ')),
			onPrintError: (...words) => console.log('[err] ' + words.join(' ')),
			onExit: resolve,
		});
		engine.startGame().then(() => status.textContent = '', (error) => {
			status.textContent = 'The game did not start: ' + error;
			reject(error);
		});
	});
}
${startsAtOnce ? 'startGame();' : ''}
</script>
</body>
</html>
`;
}
