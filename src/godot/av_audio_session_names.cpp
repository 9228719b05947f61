// Categories and modes by their names in Apple's older API and in the TypeScript API.

#include "av_audio_session.h"

#include "../session/gen/category.h"
#include "../session/gen/mode.h"

#include <godot_cpp/core/error_macros.hpp>

#include <optional>
#include <string_view>

using namespace audio_session;
using namespace godot;

namespace {

// Converts a code of four characters to its number in C; no value for another length.
std::optional<uint32_t> read_code(std::string_view p_text) {
	if (p_text.size() != 4) {
		return std::nullopt;
	}
	uint32_t code = 0;
	for (const char character : p_text) {
		code = (code << 8) | static_cast<unsigned char>(character);
	}
	return code;
}

// Returns the value with that name, or with that name or code in the older API.
template <typename Names, typename LegacyNames>
auto find_by_name(const Names &p_names, const LegacyNames &p_legacy_names, const String &p_name) -> std::optional<decltype(p_names[0].value)> {
	const CharString text = p_name.utf8();
	const std::string_view name(text.get_data(), static_cast<size_t>(text.length()));
	for (const auto &row : p_names) {
		if (row.name == name) {
			return row.value;
		}
	}
	const std::optional<uint32_t> code = read_code(name);
	for (const auto &row : p_legacy_names) {
		if (row.name == name || row.code == code) {
			return row.value;
		}
	}
	return std::nullopt;
}

template <typename Names>
String list_names(const Names &p_names) {
	String list;
	for (const auto &row : p_names) {
		list += (list.is_empty() ? "" : ", ") + String(row.name.data());
	}
	return list;
}

} // namespace

AVAudioSession::SessionCategory AVAudioSession::get_category_by_name(const String &p_name) {
	const std::optional<Category> category = find_by_name(CATEGORY_NAMES, LEGACY_CATEGORY_NAMES, p_name);
	ERR_FAIL_COND_V_MSG(!category.has_value(), unknown, vformat("There is no category \"%s\". Use one of %s, or the name or code that Audio Session Services had for it.", p_name, list_names(CATEGORY_NAMES)));
	return static_cast<SessionCategory>(*category);
}

AVAudioSession::SessionCategory AVAudioSession::get_category_by_code(int64_t p_code) {
	for (const LegacyCategory &row : LEGACY_CATEGORY_NAMES) {
		if (row.code == p_code) {
			return static_cast<SessionCategory>(row.value);
		}
	}
	ERR_FAIL_V_MSG(unknown, vformat("No category has the code %d. Use a kAudioSessionCategory constant of Audio Session Services.", p_code));
}

String AVAudioSession::get_category_name(SessionCategory p_category) {
	ERR_FAIL_COND_V_MSG(!is_valid_category(p_category), String(), vformat("There is no category %d. Use one of AVAudioSession.SessionCategory.", static_cast<int64_t>(p_category)));
	return audio_session::to_string(static_cast<Category>(p_category)).data();
}

AVAudioSession::SessionMode AVAudioSession::get_mode_by_name(const String &p_name) {
	const std::optional<Mode> mode = find_by_name(MODE_NAMES, LEGACY_MODE_NAMES, p_name);
	ERR_FAIL_COND_V_MSG(!mode.has_value(), MODE_DEFAULT, vformat("There is no mode \"%s\". Use one of %s, or the name or code that Audio Session Services had for it.", p_name, list_names(MODE_NAMES)));
	return static_cast<SessionMode>(*mode);
}

AVAudioSession::SessionMode AVAudioSession::get_mode_by_code(int64_t p_code) {
	for (const LegacyMode &row : LEGACY_MODE_NAMES) {
		if (row.code == p_code) {
			return static_cast<SessionMode>(row.value);
		}
	}
	ERR_FAIL_V_MSG(MODE_DEFAULT, vformat("No mode has the code %d. Use a kAudioSessionMode constant of Audio Session Services.", p_code));
}

String AVAudioSession::get_mode_name(SessionMode p_mode) {
	ERR_FAIL_COND_V_MSG(!is_valid_mode(p_mode), String(), vformat("There is no mode %d. Use one of AVAudioSession.SessionMode.", static_cast<int64_t>(p_mode)));
	return audio_session::to_string(static_cast<Mode>(p_mode)).data();
}
