// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>

namespace godot {

struct Color {
	union {
		struct {
			float r;
			float g;
			float b;
			float a;
		};
		float components[4];
	};

	static const Color ALICE_BLUE;
	static const Color ANTIQUE_WHITE;
	static const Color AQUA;
	static const Color AQUAMARINE;
	static const Color AZURE;
	static const Color BEIGE;
	static const Color BISQUE;
	static const Color BLACK;
	static const Color BLANCHED_ALMOND;
	static const Color BLUE;
	static const Color BLUE_VIOLET;
	static const Color BROWN;
	static const Color BURLYWOOD;
	static const Color CADET_BLUE;
	static const Color CHARTREUSE;
	static const Color CHOCOLATE;
	static const Color CORAL;
	static const Color CORNFLOWER_BLUE;
	static const Color CORNSILK;
	static const Color CRIMSON;
	static const Color CYAN;
	static const Color DARK_BLUE;
	static const Color DARK_CYAN;
	static const Color DARK_GOLDENROD;
	static const Color DARK_GRAY;
	static const Color DARK_GREEN;
	static const Color DARK_KHAKI;
	static const Color DARK_MAGENTA;
	static const Color DARK_OLIVE_GREEN;
	static const Color DARK_ORANGE;
	static const Color DARK_ORCHID;
	static const Color DARK_RED;
	static const Color DARK_SALMON;
	static const Color DARK_SEA_GREEN;
	static const Color DARK_SLATE_BLUE;
	static const Color DARK_SLATE_GRAY;
	static const Color DARK_TURQUOISE;
	static const Color DARK_VIOLET;
	static const Color DEEP_PINK;
	static const Color DEEP_SKY_BLUE;
	static const Color DIM_GRAY;
	static const Color DODGER_BLUE;
	static const Color FIREBRICK;
	static const Color FLORAL_WHITE;
	static const Color FOREST_GREEN;
	static const Color FUCHSIA;
	static const Color GAINSBORO;
	static const Color GHOST_WHITE;
	static const Color GOLD;
	static const Color GOLDENROD;
	static const Color GRAY;
	static const Color GREEN;
	static const Color GREEN_YELLOW;
	static const Color HONEYDEW;
	static const Color HOT_PINK;
	static const Color INDIAN_RED;
	static const Color INDIGO;
	static const Color IVORY;
	static const Color KHAKI;
	static const Color LAVENDER;
	static const Color LAVENDER_BLUSH;
	static const Color LAWN_GREEN;
	static const Color LEMON_CHIFFON;
	static const Color LIGHT_BLUE;
	static const Color LIGHT_CORAL;
	static const Color LIGHT_CYAN;
	static const Color LIGHT_GOLDENROD;
	static const Color LIGHT_GRAY;
	static const Color LIGHT_GREEN;
	static const Color LIGHT_PINK;
	static const Color LIGHT_SALMON;
	static const Color LIGHT_SEA_GREEN;
	static const Color LIGHT_SKY_BLUE;
	static const Color LIGHT_SLATE_GRAY;
	static const Color LIGHT_STEEL_BLUE;
	static const Color LIGHT_YELLOW;
	static const Color LIME;
	static const Color LIME_GREEN;
	static const Color LINEN;
	static const Color MAGENTA;
	static const Color MAROON;
	static const Color MEDIUM_AQUAMARINE;
	static const Color MEDIUM_BLUE;
	static const Color MEDIUM_ORCHID;
	static const Color MEDIUM_PURPLE;
	static const Color MEDIUM_SEA_GREEN;
	static const Color MEDIUM_SLATE_BLUE;
	static const Color MEDIUM_SPRING_GREEN;
	static const Color MEDIUM_TURQUOISE;
	static const Color MEDIUM_VIOLET_RED;
	static const Color MIDNIGHT_BLUE;
	static const Color MINT_CREAM;
	static const Color MISTY_ROSE;
	static const Color MOCCASIN;
	static const Color NAVAJO_WHITE;
	static const Color NAVY_BLUE;
	static const Color OLD_LACE;
	static const Color OLIVE;
	static const Color OLIVE_DRAB;
	static const Color ORANGE;
	static const Color ORANGE_RED;
	static const Color ORCHID;
	static const Color PALE_GOLDENROD;
	static const Color PALE_GREEN;
	static const Color PALE_TURQUOISE;
	static const Color PALE_VIOLET_RED;
	static const Color PAPAYA_WHIP;
	static const Color PEACH_PUFF;
	static const Color PERU;
	static const Color PINK;
	static const Color PLUM;
	static const Color POWDER_BLUE;
	static const Color PURPLE;
	static const Color REBECCA_PURPLE;
	static const Color RED;
	static const Color ROSY_BROWN;
	static const Color ROYAL_BLUE;
	static const Color SADDLE_BROWN;
	static const Color SALMON;
	static const Color SANDY_BROWN;
	static const Color SEA_GREEN;
	static const Color SEASHELL;
	static const Color SIENNA;
	static const Color SILVER;
	static const Color SKY_BLUE;
	static const Color SLATE_BLUE;
	static const Color SLATE_GRAY;
	static const Color SNOW;
	static const Color SPRING_GREEN;
	static const Color STEEL_BLUE;
	static const Color TAN;
	static const Color TEAL;
	static const Color THISTLE;
	static const Color TOMATO;
	static const Color TRANSPARENT;
	static const Color TURQUOISE;
	static const Color VIOLET;
	static const Color WEB_GRAY;
	static const Color WEB_GREEN;
	static const Color WEB_MAROON;
	static const Color WEB_PURPLE;
	static const Color WHEAT;
	static const Color WHITE;
	static const Color WHITE_SMOKE;
	static const Color YELLOW;
	static const Color YELLOW_GREEN;

	constexpr Color() :
			Color(0, 0, 0, 1) {}
	constexpr Color(float p_r, float p_g, float p_b, float p_a) :
			r(p_r), g(p_g), b(p_b), a(p_a) {}
	Color(const Color &p_from, double p_alpha);
	Color(double p_r, double p_g, double p_b);
	Color(const String &p_code);
	Color(const String &p_code, double p_alpha);

	const float &operator[](int p_index) const { return components[p_index]; }
	float &operator[](int p_index) { return components[p_index]; }

	int64_t get_r8() const;
	void set_r8(int64_t p_r8);
	int64_t get_g8() const;
	void set_g8(int64_t p_g8);
	int64_t get_b8() const;
	void set_b8(int64_t p_b8);
	int64_t get_a8() const;
	void set_a8(int64_t p_a8);
	double get_h() const;
	void set_h(double p_h);
	double get_s() const;
	void set_s(double p_s);
	double get_v() const;
	void set_v(double p_v);
	double get_ok_hsl_h() const;
	void set_ok_hsl_h(double p_ok_hsl_h);
	double get_ok_hsl_s() const;
	void set_ok_hsl_s(double p_ok_hsl_s);
	double get_ok_hsl_l() const;
	void set_ok_hsl_l(double p_ok_hsl_l);

	int64_t to_argb32() const;
	int64_t to_abgr32() const;
	int64_t to_rgba32() const;
	int64_t to_argb64() const;
	int64_t to_abgr64() const;
	int64_t to_rgba64() const;
	String to_html(bool p_with_alpha = true) const;
	Color clamp(const Color &p_min = Color(0, 0, 0, 0), const Color &p_max = Color(1, 1, 1, 1)) const;
	Color inverted() const;
	Color lerp(const Color &p_to, double p_weight) const;
	Color lightened(double p_amount) const;
	Color darkened(double p_amount) const;
	Color blend(const Color &p_over) const;
	double get_luminance() const;
	Color srgb_to_linear() const;
	Color linear_to_srgb() const;
	bool is_equal_approx(const Color &p_to) const;
	static Color hex(int64_t p_hex);
	static Color hex64(int64_t p_hex);
	static Color html(const String &p_rgba);
	static bool html_is_valid(const String &p_color);
	static Color from_string(const String &p_str, const Color &p_default);
	static Color from_hsv(double p_h, double p_s, double p_v, double p_alpha = 1.0);
	static Color from_ok_hsl(double p_h, double p_s, double p_l, double p_alpha = 1.0);
	static Color from_rgbe9995(int64_t p_rgbe);
	static Color from_rgba8(int64_t p_r8, int64_t p_g8, int64_t p_b8, int64_t p_a8 = 255);

	Color operator-() const;
	Color operator+() const;
	constexpr Color operator*(float p_other) const { return Color(r * p_other, g * p_other, b * p_other, a * p_other); }
	constexpr Color operator/(float p_other) const { return Color(r / p_other, g / p_other, b / p_other, a / p_other); }
	constexpr bool operator==(const Color &p_other) const { return r == p_other.r && g == p_other.g && b == p_other.b && a == p_other.a; }
	constexpr bool operator!=(const Color &p_other) const { return r != p_other.r || g != p_other.g || b != p_other.b || a != p_other.a; }
	constexpr Color operator+(const Color &p_other) const { return Color(r + p_other.r, g + p_other.g, b + p_other.b, a + p_other.a); }
	constexpr Color operator-(const Color &p_other) const { return Color(r - p_other.r, g - p_other.g, b - p_other.b, a - p_other.a); }
	constexpr Color operator*(const Color &p_other) const { return Color(r * p_other.r, g * p_other.g, b * p_other.b, a * p_other.a); }
	constexpr Color operator/(const Color &p_other) const { return Color(r / p_other.r, g / p_other.g, b / p_other.b, a / p_other.a); }

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

template <typename T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
constexpr Color operator*(T p_scalar, const Color &p_value) {
	return p_value * static_cast<float>(p_scalar);
}

} // namespace godot
