/*
 * Runs in the browser. Finds text that is hard to read: with a contrast below 4.5 to its background, the minimum of
 * WCAG for text of that size.
 */

/** A script that returns texts with too little contrast, as `ratio element: text`. */
export const faintTexts = `(() => {
	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	const rgba = (color) => {
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = color;
		canvas.fillRect(0, 0, 1, 1);
		return [...canvas.getImageData(0, 0, 1, 1).data];
	};
	const backgroundOf = (element) => {
		for (let at = element; at !== null; at = at.parentElement) {
			const color = rgba(getComputedStyle(at).backgroundColor);
			if (color[3] === 255) {
				return color;
			}
		}
		return [255, 255, 255, 255];
	};
	const luminance = (color) => {
		const [r, g, b] = color.slice(0, 3).map((value) => {
			const part = value / 255;
			return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const faint = new Set();
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const element = walker.currentNode.parentElement;
		const text = walker.currentNode.data.trim();
		const style = getComputedStyle(element);
		const isVisible = text !== '' && element.checkVisibility() && style.fontSize !== '0px';
		// A bullet of the breadcrumbs is not text to read.
		if (!isVisible || /^\\W*$/.test(text)) {
			continue;
		}
		const [a, b] = [luminance(rgba(style.color)), luminance(backgroundOf(element))].sort((x, y) => y - x);
		const ratio = (a + 0.05) / (b + 0.05);
		if (ratio < 4.5) {
			faint.add(ratio.toFixed(1) + ' ' + element.tagName + '.' + element.className + ': ' + text.slice(0, 40));
		}
	}
	return [...faint];
})()`;
