#pragma once

#include "mode_rules.h"

namespace audio_session {

struct OptionRule {
	CategoryOptions option;
	// With any other category the request is refused.
	EnumSet<Category> valid_with;
	// The categories with which it is always in force.
	EnumSet<Category> always_on;
	// Other options that it switches on.
	CategoryOptions implies;
	// Options that must be set with it.
	CategoryOptions needs;
	// The categories with which it is valid only in `modes`.
	EnumSet<Category> bound_to_mode;
	EnumSet<Mode> modes;
};

inline constexpr OptionRule OPTION_RULES[] = {
	{ CategoryOptions::MIX_WITH_OTHERS,
			{ Category::PLAYBACK, Category::PLAY_AND_RECORD, Category::MULTI_ROUTE }, { Category::AMBIENT }, NO_OPTIONS, NO_OPTIONS,
			{ Category::MULTI_ROUTE }, { Mode::DEFAULT } },
	{ CategoryOptions::DUCK_OTHERS,
			{ Category::AMBIENT, Category::PLAYBACK, Category::PLAY_AND_RECORD, Category::MULTI_ROUTE }, {}, CategoryOptions::MIX_WITH_OTHERS, NO_OPTIONS,
			{ Category::MULTI_ROUTE }, { Mode::DEFAULT } },
	{ CategoryOptions::INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS,
			{ Category::PLAYBACK, Category::PLAY_AND_RECORD, Category::MULTI_ROUTE }, {}, CategoryOptions::MIX_WITH_OTHERS, NO_OPTIONS,
			{ Category::MULTI_ROUTE }, { Mode::DEFAULT } },
	{ CategoryOptions::ALLOW_BLUETOOTH_HFP,
			{ Category::RECORD, Category::PLAY_AND_RECORD, Category::MULTI_ROUTE }, {}, NO_OPTIONS, NO_OPTIONS,
			{ Category::MULTI_ROUTE }, { Mode::DUAL_ROUTE } },
	{ CategoryOptions::DEFAULT_TO_SPEAKER,
			{ Category::PLAY_AND_RECORD }, {}, NO_OPTIONS, NO_OPTIONS,
			{}, ALL_MODES },
	{ CategoryOptions::ALLOW_BLUETOOTH_A2DP,
			{ Category::PLAY_AND_RECORD }, { Category::AMBIENT, Category::SOLO_AMBIENT, Category::PLAYBACK }, NO_OPTIONS, NO_OPTIONS,
			{}, ALL_MODES },
	{ CategoryOptions::ALLOW_AIR_PLAY,
			{ Category::PLAY_AND_RECORD }, { Category::AMBIENT, Category::SOLO_AMBIENT, Category::PLAYBACK }, NO_OPTIONS, NO_OPTIONS,
			{}, ALL_MODES },
	{ CategoryOptions::OVERRIDE_MUTED_MICROPHONE_INTERRUPTION,
			{ Category::RECORD, Category::PLAY_AND_RECORD, Category::MULTI_ROUTE }, {}, NO_OPTIONS, NO_OPTIONS,
			{}, ALL_MODES },
	{ CategoryOptions::FAR_FIELD_INPUT,
			{ Category::RECORD, Category::PLAY_AND_RECORD, Category::MULTI_ROUTE }, {}, NO_OPTIONS, CategoryOptions::ALLOW_BLUETOOTH_HFP,
			{ Category::MULTI_ROUTE }, { Mode::DUAL_ROUTE } },
	{ CategoryOptions::BLUETOOTH_HIGH_QUALITY_RECORDING,
			{ Category::RECORD, Category::PLAY_AND_RECORD }, {}, NO_OPTIONS, NO_OPTIONS,
			{ Category::RECORD, Category::PLAY_AND_RECORD }, { Mode::DEFAULT } },
};

constexpr bool has_all(CategoryOptions p_options, CategoryOptions p_wanted) {
	return (p_options & p_wanted) == p_wanted;
}

// Returns the bits that only this option has: those of the options it implies are left out.
constexpr CategoryOptions get_own_bits(const OptionRule &p_rule) {
	return p_rule.option & CategoryOptions(~static_cast<uint32_t>(p_rule.implies));
}

// Returns the options in force: those that were set, those they imply, those the category always has and those the
// mode adds.
constexpr CategoryOptions get_effective_options(Category p_category, Mode p_mode, CategoryOptions p_options) {
	CategoryOptions options = p_options | get_rule(get_effective_mode(p_category, p_mode, p_options)).adds;
	for (const OptionRule &rule : OPTION_RULES) {
		if (has_all(p_options, get_own_bits(rule))) {
			options = options | rule.option | rule.implies;
		}
		if (rule.always_on.has(p_category)) {
			options = options | rule.option;
		}
	}
	return options;
}

// Returns whether other apps keep playing while the session is active.
constexpr bool mixes_with_others(Category p_category, CategoryOptions p_options) {
	switch (get_rule(p_category).mixing) {
		case Mixing::NEVER:
			return false;
		case Mixing::BY_OPTION:
			return has_all(get_effective_options(p_category, Mode::DEFAULT, p_options), CategoryOptions::MIX_WITH_OTHERS);
		case Mixing::ALWAYS:
			break;
	}
	return true;
}

} // namespace audio_session
