#include "testing.h"

#include "session/gen/error_code.h"
#include "session/rules/session_rules.h"

#include <cstdint>
#include <limits>

using namespace audio_session;

namespace {

// In the order of their numbers, as in all tests below: ambient, multiRoute, playAndRecord, playback, record,
// soloAmbient.
constexpr Category CATEGORIES[] = { Category::AMBIENT, Category::MULTI_ROUTE, Category::PLAY_AND_RECORD, Category::PLAYBACK, Category::RECORD, Category::SOLO_AMBIENT };

// Returns one letter for each category: "x" if the condition is true.
template <typename Holds>
std::string get_row(Holds p_holds) {
	std::string row;
	for (const Category category : CATEGORIES) {
		row += p_holds(category) ? 'x' : '.';
	}
	return row;
}

bool is_valid(const Configuration &p_configuration) {
	return !check_configuration(p_configuration, true).is_refused();
}

// Returns which categories take an option, in the default mode.
std::string get_takers(CategoryOptions p_options, Mode p_mode = Mode::DEFAULT) {
	return get_row([=](Category p_category) { return is_valid({ p_category, p_mode, p_options, RouteSharingPolicy::DEFAULT }); });
}

// Returns with which categories an option is in force without being set.
std::string get_always_on(CategoryOptions p_option) {
	return get_row([=](Category p_category) { return has_all(get_effective_options(p_category, Mode::DEFAULT, NO_OPTIONS), p_option); });
}

std::string get_valid_with(Mode p_mode, CategoryOptions p_options = NO_OPTIONS) {
	return get_row([=](Category p_category) { return get_effective_mode(p_category, p_mode, p_options) == p_mode; });
}

std::string get_refusal(const Configuration &p_configuration) {
	const SessionResult result = check_configuration(p_configuration, true);
	EXPECT(result.failure == Failure::INVALID_PARAMETER);
	EXPECT(result.code == ErrorCode::BAD_PARAM);
	return result.message;
}

} // namespace

TEST("each of the six categories can be set, and no other number") {
	for (const int64_t number : { int64_t(-1), int64_t(6), int64_t(7), int64_t(99), int64_t(1) << 32, std::numeric_limits<int64_t>::max(), std::numeric_limits<int64_t>::min() }) {
		EXPECT(!is_settable_category(number));
	}
	for (int64_t number = 0; number < 6; number++) {
		EXPECT(is_settable_category(number));
	}
}

TEST("which categories record, play, obey the ringer, mix and are refused during a call") {
	EXPECT_EQUAL(get_row([](Category p_category) { return get_rule(p_category).has_input; }), std::string(".xx.x."));
	EXPECT_EQUAL(get_row([](Category p_category) { return get_rule(p_category).has_output; }), std::string("xxxx.x"));
	EXPECT_EQUAL(get_row([](Category p_category) { return get_rule(p_category).is_silenced_by_ringer; }), std::string("x....x"));
	EXPECT_EQUAL(get_row([](Category p_category) { return get_rule(p_category).mixing == Mixing::ALWAYS; }), std::string("x....."));
	EXPECT_EQUAL(get_row([](Category p_category) { return get_rule(p_category).mixing == Mixing::BY_OPTION; }), std::string(".xxx.."));
	EXPECT_EQUAL(get_row([](Category p_category) { return get_rule(p_category).is_refused_during_call; }), std::string("..x.x."));
	EXPECT_EQUAL(get_row([](Category p_category) { return get_rule(p_category).silences_mixable_apps; }), std::string("....x."));
}

TEST("the mixing rule and the options agree") {
	EXPECT_EQUAL(get_row([](Category p_category) { return mixes_with_others(p_category, NO_OPTIONS); }), std::string("x....."));
	for (const CategoryRule &rule : CATEGORY_RULES) {
		const bool takes_mixing = is_valid({ rule.category, Mode::DEFAULT, CategoryOptions::MIX_WITH_OTHERS, RouteSharingPolicy::DEFAULT });
		EXPECT_EQUAL(takes_mixing, rule.mixing == Mixing::BY_OPTION);
		EXPECT_EQUAL(mixes_with_others(rule.category, NO_OPTIONS), rule.mixing == Mixing::ALWAYS);
	}
}

TEST("each option is accepted by its categories and by no other") {
	EXPECT_EQUAL(get_takers(CategoryOptions::MIX_WITH_OTHERS), std::string(".xxx.."));
	EXPECT_EQUAL(get_takers(CategoryOptions::DUCK_OTHERS), std::string("xxxx.."));
	EXPECT_EQUAL(get_takers(CategoryOptions::INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS), std::string(".xxx.."));
	EXPECT_EQUAL(get_takers(CategoryOptions::ALLOW_BLUETOOTH_HFP), std::string("..x.x."));
	EXPECT_EQUAL(get_takers(CategoryOptions::ALLOW_BLUETOOTH_A2DP), std::string("..x..."));
	EXPECT_EQUAL(get_takers(CategoryOptions::ALLOW_AIR_PLAY), std::string("..x..."));
	EXPECT_EQUAL(get_takers(CategoryOptions::DEFAULT_TO_SPEAKER), std::string("..x..."));
	EXPECT_EQUAL(get_takers(CategoryOptions::OVERRIDE_MUTED_MICROPHONE_INTERRUPTION), std::string(".xx.x."));
	EXPECT_EQUAL(get_takers(CategoryOptions::FAR_FIELD_INPUT), std::string("......"));
	EXPECT_EQUAL(get_takers(CategoryOptions::FAR_FIELD_INPUT | CategoryOptions::ALLOW_BLUETOOTH_HFP), std::string("..x.x."));
	EXPECT_EQUAL(get_takers(CategoryOptions::BLUETOOTH_HIGH_QUALITY_RECORDING), std::string("..x.x."));
}

TEST("options that depend on the mode") {
	EXPECT_EQUAL(get_takers(CategoryOptions::MIX_WITH_OTHERS, Mode::SPOKEN_AUDIO), std::string("..xx.."));
	EXPECT_EQUAL(get_takers(CategoryOptions::DUCK_OTHERS, Mode::SPOKEN_AUDIO), std::string("x.xx.."));
	EXPECT_EQUAL(get_takers(CategoryOptions::INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS, Mode::SPOKEN_AUDIO), std::string("..xx.."));
	EXPECT_EQUAL(get_takers(CategoryOptions::ALLOW_BLUETOOTH_HFP, Mode::DUAL_ROUTE), std::string(".xx.x."));
	EXPECT_EQUAL(get_takers(CategoryOptions::FAR_FIELD_INPUT | CategoryOptions::ALLOW_BLUETOOTH_HFP, Mode::DUAL_ROUTE), std::string(".xx.x."));
	EXPECT_EQUAL(get_takers(CategoryOptions::FAR_FIELD_INPUT, Mode::DUAL_ROUTE), std::string("......"));
	EXPECT_EQUAL(get_takers(CategoryOptions::BLUETOOTH_HIGH_QUALITY_RECORDING, Mode::MEASUREMENT), std::string("......"));
}

TEST("options that are in force without being set") {
	EXPECT_EQUAL(get_always_on(CategoryOptions::MIX_WITH_OTHERS), std::string("x....."));
	EXPECT_EQUAL(get_always_on(CategoryOptions::ALLOW_BLUETOOTH_A2DP), std::string("x..x.x"));
	EXPECT_EQUAL(get_always_on(CategoryOptions::ALLOW_AIR_PLAY), std::string("x..x.x"));
	for (const CategoryOptions option : { CategoryOptions::DUCK_OTHERS, CategoryOptions::INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS, CategoryOptions::ALLOW_BLUETOOTH_HFP, CategoryOptions::DEFAULT_TO_SPEAKER, CategoryOptions::OVERRIDE_MUTED_MICROPHONE_INTERRUPTION, CategoryOptions::FAR_FIELD_INPUT, CategoryOptions::BLUETOOTH_HIGH_QUALITY_RECORDING }) {
		EXPECT_EQUAL(get_always_on(option), std::string("......"));
	}
}

TEST("options that imply mixing") {
	for (const CategoryOptions option : { CategoryOptions::MIX_WITH_OTHERS, CategoryOptions::DUCK_OTHERS, CategoryOptions::INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS }) {
		EXPECT(mixes_with_others(Category::PLAYBACK, option));
	}
	// The bit of 17 that only this option has.
	EXPECT(mixes_with_others(Category::PLAYBACK, CategoryOptions(16)));
	EXPECT(!mixes_with_others(Category::PLAY_AND_RECORD, CategoryOptions::DEFAULT_TO_SPEAKER | CategoryOptions::ALLOW_AIR_PLAY));
}

TEST("each mode is in force with its categories, and behaves as the default with any other") {
	EXPECT_EQUAL(get_valid_with(Mode::DEFAULT), std::string("xxxxxx"));
	EXPECT_EQUAL(get_valid_with(Mode::VOICE_CHAT), std::string("..x..."));
	EXPECT_EQUAL(get_valid_with(Mode::GAME_CHAT), std::string("..x..."));
	EXPECT_EQUAL(get_valid_with(Mode::VIDEO_CHAT), std::string("..x..."));
	EXPECT_EQUAL(get_valid_with(Mode::VIDEO_RECORDING), std::string("..x.x."));
	EXPECT_EQUAL(get_valid_with(Mode::MEASUREMENT), std::string("..xxx."));
	EXPECT_EQUAL(get_valid_with(Mode::MOVIE_PLAYBACK), std::string("...x.."));
	EXPECT_EQUAL(get_valid_with(Mode::SPOKEN_AUDIO), std::string("xxxxxx"));
	EXPECT_EQUAL(get_valid_with(Mode::VOICE_PROMPT), std::string("xxxxxx"));
	EXPECT_EQUAL(get_valid_with(Mode::SHORT_FORM_VIDEO), std::string("...x.."));
	EXPECT_EQUAL(get_valid_with(Mode::DUAL_ROUTE), std::string("......"));
	EXPECT_EQUAL(get_valid_with(Mode::DUAL_ROUTE, CategoryOptions::ALLOW_BLUETOOTH_HFP), std::string(".x...."));
	EXPECT(get_effective_mode(Category::RECORD, Mode::VOICE_CHAT, NO_OPTIONS) == Mode::DEFAULT);
}

TEST("a misused mode is accepted, not refused") {
	for (const ModeRule &mode : MODE_RULES) {
		for (const Category category : CATEGORIES) {
			EXPECT(is_valid({ category, mode.mode, NO_OPTIONS, RouteSharingPolicy::DEFAULT }));
		}
	}
}

TEST("a mode adds options, but not when it is misused") {
	const CategoryOptions chat = get_effective_options(Category::PLAY_AND_RECORD, Mode::VOICE_CHAT, NO_OPTIONS);
	EXPECT(chat == CategoryOptions::ALLOW_BLUETOOTH_HFP);
	const CategoryOptions video = get_effective_options(Category::PLAY_AND_RECORD, Mode::VIDEO_CHAT, NO_OPTIONS);
	EXPECT(video == (CategoryOptions::ALLOW_BLUETOOTH_HFP | CategoryOptions::DEFAULT_TO_SPEAKER));
	EXPECT(get_effective_options(Category::PLAY_AND_RECORD, Mode::GAME_CHAT, NO_OPTIONS) == NO_OPTIONS);
	EXPECT(get_effective_options(Category::RECORD, Mode::VOICE_CHAT, NO_OPTIONS) == NO_OPTIONS);
}

TEST("the warning about a misused mode says what it needs") {
	EXPECT_EQUAL(explain_mode_misuse(Category::AMBIENT, Mode::VOICE_CHAT, NO_OPTIONS), std::string("MODE_VOICE_CHAT needs the category playAndRecord. With ambient it behaves as MODE_DEFAULT."));
	EXPECT_EQUAL(explain_mode_misuse(Category::SOLO_AMBIENT, Mode::MEASUREMENT, NO_OPTIONS), std::string("MODE_MEASUREMENT needs the category playAndRecord, playback, record. With soloAmbient it behaves as MODE_DEFAULT."));
	EXPECT_EQUAL(explain_mode_misuse(Category::MULTI_ROUTE, Mode::DUAL_ROUTE, NO_OPTIONS), std::string("MODE_DUAL_ROUTE needs OPTION_ALLOW_BLUETOOTH. Without it, it behaves as MODE_DEFAULT."));
	EXPECT_EQUAL(explain_mode_misuse(Category::MULTI_ROUTE, Mode::DUAL_ROUTE, CategoryOptions::ALLOW_BLUETOOTH_HFP), std::string());
	EXPECT_EQUAL(explain_mode_misuse(Category::PLAY_AND_RECORD, Mode::VOICE_CHAT, NO_OPTIONS), std::string());
}

TEST("long-form policies need playback, one of three modes and no options") {
	for (const RouteSharingPolicy policy : { RouteSharingPolicy::LONG_FORM_AUDIO, RouteSharingPolicy::LONG_FORM_VIDEO }) {
		EXPECT_EQUAL(get_row([=](Category p_category) { return is_valid({ p_category, Mode::DEFAULT, NO_OPTIONS, policy }); }), std::string("...x.."));
		std::string modes;
		for (const ModeRule &mode : MODE_RULES) {
			modes += is_valid({ Category::PLAYBACK, mode.mode, NO_OPTIONS, policy }) ? 'x' : '.';
		}
		// Default, moviePlayback and spokenAudio, in the order of their numbers.
		EXPECT_EQUAL(modes, std::string("x..xx......"));
		EXPECT(!is_valid({ Category::PLAYBACK, Mode::DEFAULT, CategoryOptions::MIX_WITH_OTHERS, policy }));
	}
	EXPECT(!is_valid({ Category::PLAYBACK, Mode::DEFAULT, NO_OPTIONS, RouteSharingPolicy::INDEPENDENT }));
}

TEST("a mode can be set for a category that mixes, unlike in the C API before AVAudioSession") {
	EXPECT(is_valid({ Category::AMBIENT, Mode::VOICE_PROMPT, NO_OPTIONS, RouteSharingPolicy::DEFAULT }));
}

TEST("a device with an input has all categories and modes, one without lacks those that record") {
	EXPECT_EQUAL(get_available_categories(true).size(), size_t(6));
	EXPECT_EQUAL(get_available_modes(true).size(), size_t(11));
	const auto has = [](Category p_category) {
		for (const Category category : get_available_categories(false)) {
			if (category == p_category) {
				return true;
			}
		}
		return false;
	};
	EXPECT_EQUAL(get_row(has), std::string("xx.x.x"));
	for (const Mode mode : get_available_modes(false)) {
		EXPECT(mode != Mode::VOICE_CHAT && mode != Mode::VIDEO_CHAT && mode != Mode::GAME_CHAT && mode != Mode::VIDEO_RECORDING);
	}
	EXPECT_EQUAL(get_available_modes(false).size(), size_t(7));
}

TEST("a refusal says what was requested and what would be valid") {
	EXPECT_EQUAL(check_category(Category::RECORD, false).message, std::string("This device has no category record. It has ambient, multiRoute, playback, soloAmbient."));
	EXPECT_EQUAL(check_category(Category::UNKNOWN, true).message, std::string("This device has no category unknown. It has ambient, multiRoute, playAndRecord, playback, record, soloAmbient."));
	EXPECT_EQUAL(get_refusal({ Category::PLAYBACK, Mode::DEFAULT, CategoryOptions::DEFAULT_TO_SPEAKER, RouteSharingPolicy::DEFAULT }), std::string("playback does not take OPTION_DEFAULT_TO_SPEAKER (only playAndRecord)."));
	EXPECT_EQUAL(get_refusal({ Category::PLAYBACK, Mode::DEFAULT, CategoryOptions::ALLOW_AIR_PLAY, RouteSharingPolicy::DEFAULT }), std::string("playback does not take OPTION_ALLOW_AIR_PLAY (only playAndRecord; with this category it is always on)."));
	EXPECT_EQUAL(get_refusal({ Category::RECORD, Mode::DEFAULT, CategoryOptions::FAR_FIELD_INPUT, RouteSharingPolicy::DEFAULT }), std::string("OPTION_FAR_FIELD_INPUT needs OPTION_ALLOW_BLUETOOTH. Give both."));
	EXPECT_EQUAL(get_refusal({ Category::MULTI_ROUTE, Mode::VOICE_PROMPT, CategoryOptions::DUCK_OTHERS, RouteSharingPolicy::DEFAULT }), std::string("multiRoute takes OPTION_DUCK_OTHERS only in MODE_DEFAULT, not in MODE_VOICE_PROMPT."));
	EXPECT_EQUAL(get_refusal({ Category::AMBIENT, Mode::DEFAULT, NO_OPTIONS, RouteSharingPolicy::LONG_FORM_AUDIO }), std::string("ambient does not take POLICY_LONG_FORM_AUDIO (only playback)."));
	EXPECT_EQUAL(get_refusal({ Category::PLAYBACK, Mode::MEASUREMENT, NO_OPTIONS, RouteSharingPolicy::LONG_FORM_VIDEO }), std::string("MODE_MEASUREMENT cannot be combined with POLICY_LONG_FORM_VIDEO (only MODE_DEFAULT, MODE_MOVIE_PLAYBACK, MODE_SPOKEN_AUDIO)."));
	EXPECT_EQUAL(get_refusal({ Category::PLAYBACK, Mode::DEFAULT, CategoryOptions::DUCK_OTHERS, RouteSharingPolicy::LONG_FORM_AUDIO }), std::string("POLICY_LONG_FORM_AUDIO takes no options, but OPTION_DUCK_OTHERS was given."));
	EXPECT_EQUAL(get_refusal({ Category::PLAYBACK, Mode::DEFAULT, NO_OPTIONS, RouteSharingPolicy::INDEPENDENT }), std::string("POLICY_INDEPENDENT cannot be requested: the system sets it. Use POLICY_DEFAULT, POLICY_LONG_FORM_AUDIO or POLICY_LONG_FORM_VIDEO."));
}

TEST("a number that is not a mode, policy or option is refused") {
	for (const int number : { -1, 11, 31, 32, 9999 }) {
		EXPECT(!is_valid({ Category::PLAYBACK, static_cast<Mode>(number), NO_OPTIONS, RouteSharingPolicy::DEFAULT }));
		EXPECT(!is_valid({ Category::PLAYBACK, Mode::DEFAULT, NO_OPTIONS, static_cast<RouteSharingPolicy>(number) }));
		EXPECT(!is_valid({ static_cast<Category>(number), Mode::DEFAULT, NO_OPTIONS, RouteSharingPolicy::DEFAULT }));
		EXPECT(get_effective_mode(static_cast<Category>(number), Mode::VOICE_CHAT, NO_OPTIONS) == Mode::DEFAULT);
	}
	EXPECT(!is_valid({ Category::PLAYBACK, Mode::DEFAULT, CategoryOptions(256), RouteSharingPolicy::DEFAULT }));
	EXPECT(!ALL_CATEGORIES.has(static_cast<Category>(9999)));
}

TEST("options are named as their Godot constants") {
	EXPECT_EQUAL(get_names(NO_OPTIONS), std::string());
	EXPECT_EQUAL(get_names(CategoryOptions::ALLOW_BLUETOOTH_A2DP | CategoryOptions::ALLOW_AIR_PLAY), std::string("OPTION_ALLOW_BLUETOOTH_A2DP | OPTION_ALLOW_AIR_PLAY"));
	EXPECT_EQUAL(get_names(CategoryOptions(17 | 2)), std::string("OPTION_DUCK_OTHERS | OPTION_INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS"));
	EXPECT_EQUAL(get_names(CategoryOptions(1 | 2)), std::string("OPTION_MIX_WITH_OTHERS | OPTION_DUCK_OTHERS"));
	EXPECT_EQUAL(get_name(Mode::SHORT_FORM_VIDEO), std::string("MODE_SHORT_FORM_VIDEO"));
}
