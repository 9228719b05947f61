#pragma once

#include "../gen/mode.h"
#include "category_rules.h"

namespace audio_session {

struct ModeRule {
	Mode mode;
	// With any other category the mode behaves as the default mode.
	EnumSet<Category> valid_with;
	// Options that must be set; without them the mode behaves as the default mode.
	CategoryOptions needs;
	// Options that are in force while the mode is, even if they are not set.
	CategoryOptions adds;
};

inline constexpr CategoryOptions NO_OPTIONS = CategoryOptions(0);

inline constexpr ModeRule MODE_RULES[] = {
	// Mode, valid with, needs, adds.
	{ Mode::DEFAULT, ALL_CATEGORIES, NO_OPTIONS, NO_OPTIONS },
	{ Mode::GAME_CHAT, { Category::PLAY_AND_RECORD }, NO_OPTIONS, NO_OPTIONS },
	{ Mode::MEASUREMENT, { Category::RECORD, Category::PLAY_AND_RECORD, Category::PLAYBACK }, NO_OPTIONS, NO_OPTIONS },
	{ Mode::MOVIE_PLAYBACK, { Category::PLAYBACK }, NO_OPTIONS, NO_OPTIONS },
	{ Mode::SPOKEN_AUDIO, ALL_CATEGORIES, NO_OPTIONS, NO_OPTIONS },
	{ Mode::VIDEO_CHAT, { Category::PLAY_AND_RECORD }, NO_OPTIONS, CategoryOptions::ALLOW_BLUETOOTH_HFP | CategoryOptions::DEFAULT_TO_SPEAKER },
	{ Mode::VOICE_CHAT, { Category::PLAY_AND_RECORD }, NO_OPTIONS, CategoryOptions::ALLOW_BLUETOOTH_HFP },
	{ Mode::VOICE_PROMPT, ALL_CATEGORIES, NO_OPTIONS, NO_OPTIONS },
	{ Mode::VIDEO_RECORDING, { Category::RECORD, Category::PLAY_AND_RECORD }, NO_OPTIONS, NO_OPTIONS },
	{ Mode::SHORT_FORM_VIDEO, { Category::PLAYBACK }, NO_OPTIONS, NO_OPTIONS },
	{ Mode::DUAL_ROUTE, { Category::MULTI_ROUTE }, CategoryOptions::ALLOW_BLUETOOTH_HFP, NO_OPTIONS },
};

inline constexpr EnumSet<Mode> ALL_MODES = { Mode::DEFAULT, Mode::GAME_CHAT, Mode::MEASUREMENT, Mode::MOVIE_PLAYBACK, Mode::SPOKEN_AUDIO, Mode::VIDEO_CHAT, Mode::VOICE_CHAT, Mode::VOICE_PROMPT, Mode::VIDEO_RECORDING, Mode::SHORT_FORM_VIDEO, Mode::DUAL_ROUTE };

constexpr const ModeRule &get_rule(Mode p_mode) {
	for (const ModeRule &rule : MODE_RULES) {
		if (rule.mode == p_mode) {
			return rule;
		}
	}
	return MODE_RULES[0];
}

// Returns the mode in force: the default mode if the mode is not valid with the category or an option that it needs
// is missing.
constexpr Mode get_effective_mode(Category p_category, Mode p_mode, CategoryOptions p_options) {
	const ModeRule &rule = get_rule(p_mode);
	return rule.valid_with.has(p_category) && (p_options & rule.needs) == rule.needs ? p_mode : Mode::DEFAULT;
}

} // namespace audio_session
