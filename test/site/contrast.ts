/*
 * Runs in the browser. Finds text that is hard to read: below a contrast of 4.5 to what is behind it,
 * which is what WCAG asks of text of that size.
 */

/** Text with too little contrast, as `ratio: text`. */
export const faintTexts = `(() => {
	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	const rgba = (color) => {
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = color;
		canvas.fillRect(0, 0, 1, 1);
		return [...canvas.getImageData(0, 0, 1, 1).data];
	};
	const behind = (element) => {
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
		const isSeen = text !== '' && element.checkVisibility() && style.fontSize !== '0px';
		// A bullet of the breadcrumbs is no text to read.
		if (!isSeen || /^\\W*$/.test(text)) {
			continue;
		}
		const [a, b] = [luminance(rgba(style.color)), luminance(behind(element))].sort((x, y) => y - x);
		const ratio = (a + 0.05) / (b + 0.05);
		if (ratio < 4.5) {
			faint.add(ratio.toFixed(1) + ' ' + element.tagName + '.' + element.className + ': ' + text.slice(0, 40));
		}
	}
	return [...faint];
})()`;
