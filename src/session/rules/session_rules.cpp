#include "session_rules.h"

#include "refusal.h"

namespace audio_session {

namespace {

std::string join(const std::vector<std::string> &p_names, const char *p_between) {
	std::string joined;
	for (const std::string &name : p_names) {
		joined += joined.empty() ? "" : p_between;
		joined += name;
	}
	return joined;
}

// Converts a name from the TypeScript spelling to that of a Godot constant.
std::string to_constant(const char *p_prefix, std::string_view p_name) {
	std::string constant = p_prefix;
	char previous = '_';
	for (const char letter : p_name) {
		const bool is_upper = letter >= 'A' && letter <= 'Z';
		const bool is_lower = letter >= 'a' && letter <= 'z';
		if (is_upper && previous >= 'a' && previous <= 'z') {
			constant += '_';
		}
		constant += is_lower ? static_cast<char>(letter - 'a' + 'A') : letter;
		previous = letter;
	}
	return constant;
}

std::string get_names(const EnumSet<Category> &p_categories) {
	std::vector<std::string> names;
	for (const CategoryRule &rule : CATEGORY_RULES) {
		if (p_categories.has(rule.category)) {
			names.emplace_back(to_string(rule.category));
		}
	}
	return join(names, ", ");
}

std::string get_names(const EnumSet<Mode> &p_modes) {
	std::vector<std::string> names;
	for (const ModeRule &rule : MODE_RULES) {
		if (p_modes.has(rule.mode)) {
			names.push_back(get_name(rule.mode));
		}
	}
	return join(names, ", ");
}

bool is_available(Category p_category, bool p_has_input) {
	return is_settable_category(static_cast<int64_t>(p_category)) && (p_has_input || !get_rule(p_category).needs_input_on_device);
}

SessionResult check_option(const OptionRule &p_rule, const Configuration &p_configuration) {
	const std::string category(to_string(p_configuration.category));
	const std::string option = get_names(p_rule.option);
	if (!p_rule.valid_with.has(p_configuration.category)) {
		return refuse(ErrorCode::BAD_PARAM, { category, " does not take ", option, " (only ", get_names(p_rule.valid_with), p_rule.always_on.has(p_configuration.category) ? "; with this category it is always on)." : ")." });
	}
	if (!has_all(p_configuration.options, p_rule.needs)) {
		return refuse(ErrorCode::BAD_PARAM, { option, " needs ", get_names(p_rule.needs), ". Give both." });
	}
	if (p_rule.bound_to_mode.has(p_configuration.category) && !p_rule.modes.has(p_configuration.mode)) {
		return refuse(ErrorCode::BAD_PARAM, { category, " takes ", option, " only in ", get_names(p_rule.modes), ", not in ", get_name(p_configuration.mode), "." });
	}
	return {};
}

SessionResult check_policy(const Configuration &p_configuration) {
	const PolicyRule &rule = get_rule(p_configuration.policy);
	const std::string policy = get_name(rule.policy);
	if (!rule.is_settable) {
		return refuse(ErrorCode::BAD_PARAM, { policy, " cannot be requested: the system sets it. Use POLICY_DEFAULT, POLICY_LONG_FORM_AUDIO or POLICY_LONG_FORM_VIDEO." });
	}
	if (!rule.valid_with.has(p_configuration.category)) {
		return refuse(ErrorCode::BAD_PARAM, { to_string(p_configuration.category), " does not take ", policy, " (only ", get_names(rule.valid_with), ")." });
	}
	if (!rule.modes.has(p_configuration.mode)) {
		return refuse(ErrorCode::BAD_PARAM, { get_name(p_configuration.mode), " cannot be combined with ", policy, " (only ", get_names(rule.modes), ")." });
	}
	if (!rule.takes_options && p_configuration.options != NO_OPTIONS) {
		return refuse(ErrorCode::BAD_PARAM, { policy, " takes no options, but ", get_names(p_configuration.options), " was given." });
	}
	return {};
}

} // namespace

std::vector<Category> get_available_categories(bool p_has_input) {
	std::vector<Category> categories;
	for (const CategoryRule &rule : CATEGORY_RULES) {
		if (is_available(rule.category, p_has_input)) {
			categories.push_back(rule.category);
		}
	}
	return categories;
}

std::vector<Mode> get_available_modes(bool p_has_input) {
	std::vector<Mode> modes;
	for (const ModeRule &rule : MODE_RULES) {
		for (const Category category : get_available_categories(p_has_input)) {
			if (rule.valid_with.has(category)) {
				modes.push_back(rule.mode);
				break;
			}
		}
	}
	return modes;
}

SessionResult check_category(Category p_category, bool p_has_input) {
	if (is_available(p_category, p_has_input)) {
		return {};
	}
	std::vector<std::string> names;
	for (const Category category : get_available_categories(p_has_input)) {
		names.emplace_back(to_string(category));
	}
	return refuse(ErrorCode::BAD_PARAM, { "This device has no category ", to_string(p_category), ". It has ", join(names, ", "), "." });
}

SessionResult check_configuration(const Configuration &p_configuration, bool p_has_input) {
	SessionResult result = check_category(p_configuration.category, p_has_input);
	if (result.is_refused()) {
		return result;
	}
	if (!is_valid_mode(static_cast<int64_t>(p_configuration.mode)) || !is_valid_route_sharing_policy(static_cast<int64_t>(p_configuration.policy)) || !is_valid_category_options(static_cast<int64_t>(p_configuration.options))) {
		return refuse(ErrorCode::BAD_PARAM, { "The mode, the options or the policy is an unknown number. Use the constants of SessionMode, CategoryOptions and RouteSharingPolicy." });
	}
	for (const OptionRule &rule : OPTION_RULES) {
		if (has_all(p_configuration.options, get_own_bits(rule))) {
			result = check_option(rule, p_configuration);
			if (result.is_refused()) {
				return result;
			}
		}
	}
	return check_policy(p_configuration);
}

std::string explain_mode_misuse(Category p_category, Mode p_mode, CategoryOptions p_options) {
	const ModeRule &rule = get_rule(p_mode);
	if (!rule.valid_with.has(p_category)) {
		return compose({ get_name(p_mode), " needs the category ", get_names(rule.valid_with), ". With ", to_string(p_category), " it behaves as MODE_DEFAULT." });
	}
	if (!has_all(p_options, rule.needs)) {
		return compose({ get_name(p_mode), " needs ", get_names(rule.needs), ". Without it, it behaves as MODE_DEFAULT." });
	}
	return {};
}

std::string get_names(CategoryOptions p_options) {
	std::vector<std::string> names;
	CategoryOptions listed = NO_OPTIONS;
	// From the last to the first: an option that implies another is listed instead of it.
	for (const CategoryOptionsName *row = std::end(CATEGORY_OPTIONS_NAMES); row != std::begin(CATEGORY_OPTIONS_NAMES);) {
		row--;
		if (has_all(p_options, row->value) && !has_all(listed, row->value)) {
			names.insert(names.begin(), to_constant("OPTION_", row->name));
			listed = listed | row->value;
		}
	}
	return join(names, " | ");
}

std::string get_name(Mode p_mode) {
	return to_constant("MODE_", to_string(p_mode));
}

std::string get_name(RouteSharingPolicy p_policy) {
	return to_constant("POLICY_", to_string(p_policy));
}

} // namespace audio_session
