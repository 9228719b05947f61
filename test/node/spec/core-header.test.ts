import { expect } from 'chai';

import { coreHeader, headerOf, namespaceOf } from '../../../tools/generators/emit/core-header';
import { enums } from '../../../tools/api/enums';
import { snakeCase } from '../../../tools/packages/test-link/snake-case';
import { compileAndRun } from './compile';
import { fruit, topping } from './sample';

const includes = enums.map((spec) => `#include "${headerOf(spec)}"\n`).join('');

describe('the headers for the core', () => {
	it('look up every name, code and number at compile time, without a warning', async () => {
		await compileAndRun({
			'main.cpp': `${includes}
using namespace audio_session;

static_assert(static_cast<int>(Category::AMBIENT) == 0 && static_cast<int>(Category::UNKNOWN) == 6);
static_assert(to_string(Category::PLAY_AND_RECORD) == "playAndRecord");
static_assert(to_string(static_cast<Category>(7)).empty());
static_assert(find_category("soloAmbient") == Category::SOLO_AMBIENT);
static_assert(!find_category("SoloAmbient") && !find_category(""));
static_assert(is_valid_category(0) && is_valid_category(6));
static_assert(!is_valid_category(-1) && !is_valid_category(7) && !is_valid_category(int64_t(1) << 32));

static_assert(find_category_by_legacy_name("kAudioSessionCategory_MediaPlayback") == Category::PLAYBACK);
static_assert(find_category_by_legacy_code(0x6d656469) == Category::PLAYBACK);
static_assert(!find_category_by_legacy_name("kAudioSessionCategory_AudioProcessing"));
static_assert(!find_category_by_legacy_name("") && !find_category_by_legacy_code(0));

static_assert(static_cast<int>(Mode::DUAL_ROUTE) == 10 && is_valid_mode(10) && !is_valid_mode(11));
static_assert(to_string(Mode::DEFAULT) == "default" && find_mode("voiceChat") == Mode::VOICE_CHAT);
static_assert(find_mode_by_legacy_name("kAudioSessionMode_GameChat") == Mode::GAME_CHAT);
static_assert(find_mode_by_legacy_code(0x64666c74) == Mode::DEFAULT);

constexpr CategoryOptions BOTH = CategoryOptions::DUCK_OTHERS | CategoryOptions::ALLOW_AIR_PLAY;
static_assert(static_cast<uint32_t>(BOTH) == 66);
static_assert((BOTH & CategoryOptions::DUCK_OTHERS) == CategoryOptions::DUCK_OTHERS);
static_assert(is_valid_category_options(0) && is_valid_category_options(66) && is_valid_category_options(16));
static_assert(!is_valid_category_options(256) && !is_valid_category_options(-1) && !is_valid_category_options(int64_t(1) << 32));

static_assert(static_cast<int>(ErrorCode::IS_BUSY) == 560030580 && is_valid_error_code(-50));
static_assert(!is_valid_error_code(1) && !is_valid_error_code((int64_t(1) << 32) + 560030580));
static_assert(to_failure(ErrorCode::SIRI_IS_RECORDING) == Failure::BUSY);
static_assert(to_failure(ErrorCode::NONE) == Failure::NONE);
static_assert(to_failure(static_cast<ErrorCode>(12345)) == Failure::FAILED);

static_assert(static_cast<int>(PortOverride::SPEAKER) == 0x73706b72 && is_valid_port_override(0));
static_assert(is_valid_route_change_reason(8) && !is_valid_route_change_reason(5));
static_assert(is_valid_interruption_reason(4) && !is_valid_interruption_reason(5));
static_assert(is_valid_activation_options(0) && !is_valid_activation_options(1));
static_assert(find_port_type("usbAudio") == PortType::USB_AUDIO && static_cast<int>(PortType::UNKNOWN) == 0);
static_assert(to_string(IOType::AGGREGATED) == "aggregated" && to_string(Activity::INTERRUPTED) == "interrupted");
static_assert(static_cast<int>(DataSourceLocation::UNKNOWN) == 0 && static_cast<int>(DataSourceOrientation::UNKNOWN) == 0);
static_assert(static_cast<int>(PolarPattern::NONE) == 0 && is_valid_polar_pattern(4));

int main() {}
`,
		});
	});

	it('give names that end with a NUL, like C strings', async () => {
		const rows = enums.map((spec) => {
			const table = `${snakeCase(spec.core).toUpperCase()}_NAMES`;
			return `for (const auto &row : ${namespaceOf(spec)}::${table}) { std::puts(row.name.data()); }`;
		});
		const output = await compileAndRun({
			'main.cpp': `${includes}#include <cstdio>\nint main() {\n${rows.join('\n')}\n}\n`,
		});
		expect(output.split('\n')).to.deep.equal(
			enums.flatMap(({ constants }) => constants.map(({ typescript }) => typescript)),
		);
	});

	it('support any enum: values with gaps, four characters, negative values, flags', async () => {
		await compileAndRun({
			'fruit.h': coreHeader(fruit),
			'toppings.h': coreHeader(topping),
			'main.cpp': `#include "fruit.h"
#include "toppings.h"
using namespace audio_session;
static_assert(static_cast<int>(Fruit::PLUM) == 0x706c756d && static_cast<int>(Fruit::FIG) == -50);
static_assert(is_valid_fruit(-50) && !is_valid_fruit(0));
static_assert(is_valid_toppings(17) && !is_valid_toppings(2));
static_assert(to_string(Toppings::NUTS_AND_CREAM) == "nutsAndCream");
int main() {}
`,
		});
	});
});
