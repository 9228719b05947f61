// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Which prompts a session with `MODE_VOICE_PROMPT` should play now.
enum class PromptStyle : int32_t {
	// No prompts: another app is listening, such as Siri.
	NONE = 0x6e6f6e65 /* 'none' */,
	// Short sounds without words: a phone call is in progress, or Siri is answering.
	SHORT = 0x73687274 /* 'shrt' */,
	// Full sentences.
	NORMAL = 0x6e726d6c /* 'nrml' */,
};

struct PromptStyleName {
	PromptStyle value;
	std::string_view name;
};

inline constexpr PromptStyleName PROMPT_STYLE_NAMES[] = {
	{ PromptStyle::NONE, "none" },
	{ PromptStyle::SHORT, "short" },
	{ PromptStyle::NORMAL, "normal" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(PromptStyle p_value) {
	for (const PromptStyleName &row : PROMPT_STYLE_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<PromptStyle> find_prompt_style(std::string_view p_name) {
	for (const PromptStyleName &row : PROMPT_STYLE_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_prompt_style(int64_t p_value) {
	for (const PromptStyleName &row : PROMPT_STYLE_NAMES) {
		if (static_cast<int64_t>(row.value) == p_value) {
			return true;
		}
	}
	return false;
}

} // namespace audio_session
