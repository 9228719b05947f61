#include "testing.h"

#include "session/rules/session_presets.h"

#include <set>
#include <string>

using namespace audio_session;

namespace {

// Returns one letter for each preset, in the order of their numbers: "x" if the condition is true.
template <typename Holds>
std::string get_preset_row(Holds p_holds) {
	std::string row;
	for (const PresetName &preset : PRESET_NAMES) {
		row += p_holds(get_configuration(preset.value)) ? 'x' : '.';
	}
	return row;
}

} // namespace

TEST("each preset has its own configuration") {
	std::set<Preset> found;
	for (const PresetRule &rule : PRESET_RULES) {
		EXPECT(found.insert(rule.preset).second);
		EXPECT(&get_configuration(rule.preset) == &rule.configuration);
	}
	EXPECT_EQUAL(found.size(), std::size(PRESET_NAMES));
}

TEST("each preset is a configuration that the platform accepts, with its mode in force") {
	for (const PresetRule &rule : PRESET_RULES) {
		const Configuration &configuration = rule.configuration;
		EXPECT_EQUAL(check_configuration(configuration, true).message, std::string());
		EXPECT_EQUAL(explain_mode_misuse(configuration.category, configuration.mode, configuration.options), std::string());
		EXPECT(get_effective_mode(configuration.category, configuration.mode, configuration.options) == configuration.mode);
	}
}

TEST("which presets mix with others, obey the ringer, play and record") {
	EXPECT_EQUAL(get_preset_row([](const Configuration &p_configuration) { return mixes_with_others(p_configuration.category, p_configuration.options); }), std::string("xx..."));
	EXPECT_EQUAL(get_preset_row([](const Configuration &p_configuration) { return get_rule(p_configuration.category).is_silenced_by_ringer; }), std::string("x...."));
	EXPECT_EQUAL(get_preset_row([](const Configuration &p_configuration) { return get_rule(p_configuration.category).has_output; }), std::string("xxxx."));
	EXPECT_EQUAL(get_preset_row([](const Configuration &p_configuration) { return get_rule(p_configuration.category).has_input; }), std::string("..x.x"));
}

TEST("on a device without input only the presets that just play are accepted") {
	EXPECT_EQUAL(get_preset_row([](const Configuration &p_configuration) { return !check_configuration(p_configuration, false).is_refused(); }), std::string("xx.x."));
}
