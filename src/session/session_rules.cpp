#include "session_rules.h"

#include <algorithm>

namespace audio_session {

namespace {

struct CategoryRule {
	Category category;
	// Apple's `availableCategories` leaves these out on a device with no input.
	bool is_for_input_devices_only;
};

constexpr CategoryRule CATEGORY_RULES[] = {
	{ Category::AMBIENT, false },
	{ Category::MULTI_ROUTE, false },
	{ Category::PLAY_AND_RECORD, true },
	{ Category::PLAYBACK, false },
	{ Category::RECORD, true },
	{ Category::SOLO_AMBIENT, false },
};

std::string join_names(const std::vector<Category> &p_categories) {
	std::string names;
	for (const Category category : p_categories) {
		names += names.empty() ? "" : ", ";
		names += to_string(category);
	}
	return names;
}

} // namespace

bool is_settable_category(int64_t p_category) {
	return is_valid_category(p_category) && static_cast<Category>(p_category) != Category::UNKNOWN;
}

std::vector<Category> get_available_categories(bool p_has_input) {
	std::vector<Category> categories;
	for (const CategoryRule &rule : CATEGORY_RULES) {
		if (p_has_input || !rule.is_for_input_devices_only) {
			categories.push_back(rule.category);
		}
	}
	return categories;
}

SessionResult check_category(Category p_category, bool p_has_input) {
	const std::vector<Category> available = get_available_categories(p_has_input);
	if (std::find(available.begin(), available.end(), p_category) != available.end()) {
		return {};
	}
	return { Failure::INVALID_PARAMETER,
		std::string("This device has no category ") + std::string(to_string(p_category)) + ". It has " + join_names(available) + "." };
}

} // namespace audio_session
