#pragma once

#include "../session_result.h"
#include "category_rules.h"
#include "mode_rules.h"
#include "option_rules.h"
#include "policy_rules.h"

#include <string>
#include <vector>

namespace audio_session {

// What Apple calls the category of a session: the four settings that define how it behaves. The tables in
// category_rules.h, mode_rules.h, option_rules.h and policy_rules.h say which values can be combined; the functions
// below apply them.
struct Configuration {
	Category category = Category::UNKNOWN;
	Mode mode = Mode::DEFAULT;
	CategoryOptions options = NO_OPTIONS;
	RouteSharingPolicy policy = RouteSharingPolicy::DEFAULT;
};

// Returns the categories of a device, in the order of their numbers. Without an input, as on an Apple TV that has
// no microphone, those that record are missing.
std::vector<Category> get_available_categories(bool p_has_input);

// Returns the modes that are valid with at least one available category, in the order of their numbers.
std::vector<Mode> get_available_modes(bool p_has_input);

// Refuses what the platform refuses; the message says what would be valid. A mode that is not valid with the
// category is not refused: it behaves as the default mode, see `get_effective_mode()`.
SessionResult check_configuration(const Configuration &p_configuration, bool p_has_input);

// Checks only the category.
SessionResult check_category(Category p_category, bool p_has_input);

// Returns why a mode behaves as the default mode, and what it needs. Returns an empty string if the mode is in
// force.
std::string explain_mode_misuse(Category p_category, Mode p_mode, CategoryOptions p_options);

// Returns the constants' names in Godot: `OPTION_MIX_WITH_OTHERS | OPTION_DUCK_OTHERS`, `MODE_VOICE_CHAT`. Empty
// for no options.
std::string get_names(CategoryOptions p_options);
std::string get_name(Mode p_mode);
std::string get_name(RouteSharingPolicy p_policy);

} // namespace audio_session
