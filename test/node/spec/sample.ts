import { sessionCategory } from '../../../tools/api/enums/session-category';
import type { ConstantSpec, EnumSpec } from '../../../tools/api/enums/model';

/** A small enum of each kind, for tests that do not depend on the real ones. */
export const fruit: EnumSpec = {
	kind: 'numbers',
	apple: 'XXFruit',
	core: 'Fruit',
	godot: { name: 'Fruit', prefix: 'FRUIT_' },
	typescript: 'Fruit',
	doc: 'Which fruit.',
	constants: [
		{
			godot: 'FRUIT_PLUM',
			value: 'plum',
			typescript: 'plum',
			apple: 'XXFruitPlum',
			since: { ios: '9.0', tvos: null, visionos: null },
			doc: 'Like [constant FRUIT_FIG] & all that is <sweet>.',
		},
		{
			godot: 'FRUIT_FIG',
			value: -50,
			typescript: 'fig',
			apple: 'XXFruitFig',
			since: null,
			doc: 'A fig.',
		},
	],
};

export const topping: EnumSpec = {
	kind: 'flags',
	apple: 'XXToppings',
	core: 'Toppings',
	godot: { name: 'Toppings', prefix: 'TOPPING_' },
	typescript: 'Toppings',
	doc: 'What goes on it.',
	constants: [
		{
			godot: 'TOPPING_CREAM',
			value: 1,
			typescript: 'cream',
			apple: 'XXToppingCream',
			since: null,
			alias: {
				godot: 'TOPPING_MILK',
				apple: 'XXToppingMilk',
				since: { ios: '1.0', tvos: null, visionos: null, deprecated: '2.0' },
				doc: 'The older name.',
			},
			doc: 'Cream.',
		},
		{
			godot: 'TOPPING_NUTS_AND_CREAM',
			value: 17,
			typescript: 'nutsAndCream',
			apple: 'XXToppingNuts',
			since: null,
			doc: 'Nuts, with cream.',
		},
	],
};

/** Returns `SessionCategory` with one changed constant. */
export function categoryWith(index: number, change: Partial<ConstantSpec>): EnumSpec {
	const constants = sessionCategory.constants.map((constant, position) =>
		position === index ? { ...constant, ...change } : constant,
	);
	return { ...sessionCategory, constants };
}
