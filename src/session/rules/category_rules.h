#pragma once

#include "../gen/category.h"
#include "../gen/category_options.h"
#include "enum_set.h"

#include <cstdint>

namespace audio_session {

// Whether other apps keep playing while the session is active.
enum class Mixing : uint8_t {
	NEVER,
	// With OPTION_MIX_WITH_OTHERS, or an option that implies it.
	BY_OPTION,
	ALWAYS,
};

struct CategoryRule {
	Category category;
	bool has_input;
	bool has_output;
	// Whether the ringer switch and a locked screen silence it.
	bool is_silenced_by_ringer;
	Mixing mixing;
	// Whether `availableCategories` leaves it out on a device that has no input.
	bool needs_input_on_device;
	// Whether it cannot be activated during a phone call.
	bool is_refused_during_call;
	// Whether it silences even mixable apps. All other categories let mixable apps keep playing.
	bool silences_mixable_apps;
};

inline constexpr CategoryRule CATEGORY_RULES[] = {
	// Category, input, output, ringer, mixing, needs input, refused during a call, silences mixable apps.
	{ Category::AMBIENT, false, true, true, Mixing::ALWAYS, false, false, false },
	{ Category::MULTI_ROUTE, true, true, false, Mixing::BY_OPTION, false, false, false },
	{ Category::PLAY_AND_RECORD, true, true, false, Mixing::BY_OPTION, true, true, false },
	{ Category::PLAYBACK, false, true, false, Mixing::BY_OPTION, false, false, false },
	{ Category::RECORD, true, false, false, Mixing::NEVER, true, true, true },
	// The system's default category.
	{ Category::SOLO_AMBIENT, false, true, true, Mixing::NEVER, false, false, false },
};

inline constexpr CategoryRule NO_CATEGORY_RULE = { Category::UNKNOWN, false, false, false, Mixing::ALWAYS, false, false, false };

inline constexpr Category SYSTEM_DEFAULT_CATEGORY = Category::SOLO_AMBIENT;

inline constexpr EnumSet<Category> ALL_CATEGORIES = { Category::AMBIENT, Category::MULTI_ROUTE, Category::PLAY_AND_RECORD, Category::PLAYBACK, Category::RECORD, Category::SOLO_AMBIENT };

constexpr const CategoryRule &get_rule(Category p_category) {
	for (const CategoryRule &rule : CATEGORY_RULES) {
		if (rule.category == p_category) {
			return rule;
		}
	}
	return NO_CATEGORY_RULE;
}

// Returns whether the number is a category that can be requested. `unknown` cannot: only a platform without an
// audio session reports it.
constexpr bool is_settable_category(int64_t p_category) {
	return is_valid_category(p_category) && static_cast<Category>(p_category) != Category::UNKNOWN;
}

} // namespace audio_session
