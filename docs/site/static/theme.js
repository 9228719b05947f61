// Light or dark: follows the reader's system until the reader chooses.
/* global document, localStorage */
'use strict';

(function () {
	const choices = ['auto', 'light', 'dark'];
	const root = document.documentElement;

	function chosen() {
		const kept = localStorage.getItem('theme');
		return choices.includes(kept) ? kept : 'auto';
	}

	function show(button) {
		root.dataset.theme = chosen();
		if (button) {
			button.textContent = 'Theme: ' + chosen();
		}
	}

	// Runs at once, so that the page does not flash in the other colors.
	show();
	document.addEventListener('DOMContentLoaded', () => {
		const button = document.createElement('button');
		button.className = 'theme-choice';
		button.type = 'button';
		button.addEventListener('click', () => {
			const next = choices[(choices.indexOf(chosen()) + 1) % choices.length];
			localStorage.setItem('theme', next);
			show(button);
		});
		show(button);
		document.querySelector('.wy-side-nav-search').append(button);
	});
})();
