// Prints docs/rules.md: the tables of the valid session configurations.

#include "session/rules/session_rules.h"

#include <iostream>
#include <string>

using namespace audio_session;

namespace {

constexpr const char *YES = "yes";
constexpr const char *NO = "no";

void print_row(const std::vector<std::string> &p_cells) {
	for (const std::string &cell : p_cells) {
		std::cout << "| " << cell << " ";
	}
	std::cout << "|\n";
}

void print_head(const std::vector<std::string> &p_cells) {
	print_row(p_cells);
	print_row(std::vector<std::string>(p_cells.size(), "---"));
}

// A bar would end the cell, even within code.
std::string code(const std::string &p_text) {
	std::string escaped;
	for (const char character : p_text) {
		escaped += character == '|' ? "\\|" : std::string(1, character);
	}
	return escaped.empty() ? escaped : "`" + escaped + "`";
}

std::string get_name(Category p_category) {
	return std::string(to_string(p_category));
}

std::string describe(Mixing p_mixing) {
	switch (p_mixing) {
		case Mixing::NEVER:
			return "always";
		case Mixing::BY_OPTION:
			return "unless it mixes";
		case Mixing::ALWAYS:
			break;
	}
	return "never";
}

std::vector<std::string> get_head(const char *p_first, const char *p_last) {
	std::vector<std::string> cells = { p_first };
	for (const CategoryRule &rule : CATEGORY_RULES) {
		cells.push_back(get_name(rule.category));
	}
	if (p_last != nullptr) {
		cells.emplace_back(p_last);
	}
	return cells;
}

void print_categories() {
	std::cout << "## Categories\n\n";
	print_head({ "category", "records", "plays", "silenced by the ringer switch", "silences other apps", "refused during a call" });
	for (const CategoryRule &rule : CATEGORY_RULES) {
		print_row({ get_name(rule.category), rule.has_input ? YES : NO, rule.has_output ? YES : NO, rule.is_silenced_by_ringer ? YES : NO, describe(rule.mixing), rule.is_refused_during_call ? YES : NO });
	}
	std::cout << "\nThe system's own default is " << get_name(SYSTEM_DEFAULT_CATEGORY) << ". A device without an input lacks";
	const char *separator = " ";
	for (const CategoryRule &rule : CATEGORY_RULES) {
		if (rule.needs_input_on_device) {
			std::cout << separator << get_name(rule.category);
			separator = " and ";
		}
	}
	std::cout << ".\n\n";
}

std::string list_modes(const EnumSet<Mode> &p_modes) {
	std::string names;
	bool is_complete = true;
	for (const ModeRule &rule : MODE_RULES) {
		is_complete = is_complete && p_modes.has(rule.mode);
		if (p_modes.has(rule.mode)) {
			names += (names.empty() ? "" : ", ") + code(get_name(rule.mode));
		}
	}
	return is_complete ? "all" : names;
}

std::string describe(const OptionRule &p_rule, Category p_category) {
	if (p_rule.always_on.has(p_category)) {
		return p_rule.valid_with.has(p_category) ? "always on, may be given" : "always on";
	}
	if (!p_rule.valid_with.has(p_category)) {
		return NO;
	}
	return p_rule.bound_to_mode.has(p_category) ? "in " + list_modes(p_rule.modes) : YES;
}

void print_options() {
	std::cout << "## Options\n\nAn option that the category does not support is refused, and the session does not change.\n\n";
	print_head(get_head("option", "also switches on, needs"));
	for (const OptionRule &rule : OPTION_RULES) {
		std::vector<std::string> cells = { code(get_names(rule.option)) };
		for (const CategoryRule &category : CATEGORY_RULES) {
			cells.push_back(describe(rule, category.category));
		}
		const std::string implied = code(get_names(rule.implies));
		cells.push_back(rule.needs == NO_OPTIONS ? implied : "needs " + code(get_names(rule.needs)));
		print_row(cells);
	}
	std::cout << "\n";
}

void print_modes() {
	std::cout << "## Modes\n\nA mode that the category does not support is kept, and behaves as `MODE_DEFAULT`.\n\n";
	print_head(get_head("mode", "switches on, needs"));
	for (const ModeRule &rule : MODE_RULES) {
		std::vector<std::string> cells = { code(get_name(rule.mode)) };
		for (const CategoryRule &category : CATEGORY_RULES) {
			cells.emplace_back(rule.valid_with.has(category.category) ? YES : NO);
		}
		cells.push_back(rule.needs == NO_OPTIONS ? code(get_names(rule.adds)) : "needs " + code(get_names(rule.needs)));
		print_row(cells);
	}
	std::cout << "\n";
}

void print_policies() {
	std::cout << "## Route sharing policies\n\n";
	std::vector<std::string> head = get_head("policy", "modes");
	head.emplace_back("options");
	print_head(head);
	for (const PolicyRule &rule : POLICY_RULES) {
		std::vector<std::string> cells = { code(get_name(rule.policy)) };
		for (const CategoryRule &category : CATEGORY_RULES) {
			cells.emplace_back(rule.valid_with.has(category.category) ? YES : NO);
		}
		cells.push_back(rule.is_settable ? list_modes(rule.modes) : "only the system sets it");
		cells.emplace_back(rule.takes_options ? YES : NO);
		print_row(cells);
	}
}

} // namespace

int main() {
	std::cout << "# Valid combinations\n\n"
			  << "Generated from the rules in `src/session/rules/*_rules.h`, which the simulated device and all\n"
			  << "refusals use. In a game, `AVAudioSession.get_configuration_warnings()` checks them.\n\n";
	print_categories();
	print_options();
	print_modes();
	print_policies();
	return 0;
}
