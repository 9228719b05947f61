#pragma once

#include "../gen/route_sharing_policy.h"
#include "mode_rules.h"

namespace audio_session {

struct PolicyRule {
	RouteSharingPolicy policy;
	// Whether a game may request it; the system sets the others.
	bool is_settable;
	EnumSet<Category> valid_with;
	EnumSet<Mode> modes;
	bool takes_options;
};

inline constexpr PolicyRule POLICY_RULES[] = {
	{ RouteSharingPolicy::DEFAULT, true, ALL_CATEGORIES, ALL_MODES, true },
	{ RouteSharingPolicy::LONG_FORM_AUDIO, true, { Category::PLAYBACK }, { Mode::DEFAULT, Mode::MOVIE_PLAYBACK, Mode::SPOKEN_AUDIO }, false },
	{ RouteSharingPolicy::INDEPENDENT, false, {}, {}, false },
	{ RouteSharingPolicy::LONG_FORM_VIDEO, true, { Category::PLAYBACK }, { Mode::DEFAULT, Mode::MOVIE_PLAYBACK, Mode::SPOKEN_AUDIO }, false },
};

constexpr const PolicyRule &get_rule(RouteSharingPolicy p_policy) {
	for (const PolicyRule &rule : POLICY_RULES) {
		if (rule.policy == p_policy) {
			return rule;
		}
	}
	return POLICY_RULES[0];
}

} // namespace audio_session
