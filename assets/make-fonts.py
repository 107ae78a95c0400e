"""Cuts the fonts of the window out of their originals. Called by make-fonts.sh, which says how.

Every output depends only on the inputs and on the version of fontTools: no time, no path, no host.
"""

import io
import json
import sys
import unicodedata
from pathlib import Path

from fontTools import subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

# What a reader of any language in Latin, Greek or Cyrillic letters needs, and the signs the window writes.
TEXT = """
    0020-007E 00A0-0148 014A-017F 018F 0192 01A0-01A1 01AF-01B0 01CD-01DC 01E6-01E7 01EA-01EB 01FA-01FF 0218-021B 0237 0259
    02BB-02BC 02C6-02C7 02D8-02DD 0300-0304 0306-030C 031B 0323 0326-0328 0331
    0384-038A 038C 038E-03A1 03A3-03CE
    0400-045F 048A-049D 04A0-04FF
    1E80-1E85 1E9E 1EA0-1EF9
    2002-200B 2010-2015 2018-201E 2020-2022 2026 202F 2030 2032-2033 2039-203A 2044
    20AC 20B4 20B8-20BA 20BD-20BE 2116 2122 2126 2190-2199 2212 221E 2248 2260 2264-2265
    25A0-25A1 25B2 25B6 25BC 25C0 25CB 25CF 2713 2717
"""

# What a log, an answer of a modem, a file name or a version can hold.
MONO = """
    0020-007E 00A0-0131 0134-0148 014A-017F 018F 0192 01A0-01A1 01AF-01B0 0218-021B 0237 0259 02BC 02C6-02C7 02D8-02DD
    0300-0304 0306-030C 0384-038A 038C 038E-03A1 03A3-03CE
    0401-040C 040E-044F 0451-045C 045E-045F 0490-0493 049A-049B 04A2-04A3 04AE-04B1 04B6-04B7 04BA-04BB 04D8-04D9 04E8-04E9
    1EA0-1EF9
    2010-2015 2018-201A 201C-201E 2020-2022 2026 202F 2030 2039-203A 2044 20AC 20BD 2116 2122
    2190-2195 2212 221E 2248 2260 2264-2265
    2500 2502 250C 2510 2514 2518 251C 2524 252C 2534 253C 2588 2591-2593 25A0 25CF 2713 2717 FFFD
"""

# Lucide's names of the icons that the window uses. The compiler tells of one that it uses no more.
ICONS = """
    activity arrow-left arrow-right card-sim check chevron-down chevron-right circle circle-check circle-dot
    circle-help circle-stop copy cpu eraser eye eye-off file file-check file-search flask-conical folder-open
    hard-drive-download history info languages layout-dashboard life-buoy lock-open minus moon octagon-alert pause
    play plug plug-zap plus radio-tower refresh-cw rotate-ccw save scroll-text send settings shield-check sun sun-moon
    terminal triangle-alert undo-2 unplug usb wrench x
"""

# Sub-units of the em (2816 in Inter) by which a quadratic curve may leave the cubic one: 1/100 pixel at 28 px.
CURVE_ERROR = 1.0


def code_points(text):
    """The code points of a list of ranges."""
    points = set()
    for part in text.split():
        first, _, last = part.partition("-")
        points.update(range(int(first, 16), int(last or first, 16) + 1))
    return points


def cut(font, points, features, glyphs=()):
    """A subset of the font, with the features the shaper of egui applies and no others."""
    options = subset.Options()
    options.layout_features = features
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14]
    options.name_languages = [0x409]
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.recalc_bounds = True
    options.drop_tables += ["DSIG", "gasp", "FFTM"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=points, glyphs=glyphs)
    subsetter.subset(font)
    for tag in ("GSUB", "GPOS"):
        if tag in font and not font[tag].table.LookupList.Lookup:
            del font[tag]


def take_tabular_digits(font):
    """Digits of one width, because no text in egui can ask for them: a percentage that runs must not shake."""
    tabular = {}
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    tabular.update(getattr(table, "ExtSubTable", table).mapping)
    proportional = font.getBestCmap()
    digits = {point: tabular[proportional[point]] for point in range(0x30, 0x3A)}
    for table in font["cmap"].tables:
        # A new table, because tables that were equal in the file share theirs.
        table.cmap = {point: digits.get(point, glyph) for point, glyph in table.cmap.items()}
    metrics = font["hmtx"]
    widths = [metrics[glyph][0] for glyph in digits.values()]
    assert len(set(digits.values())) == 10 and max(widths) - min(widths) < 4
    for glyph in digits.values():
        # The four of the semibold is three units narrower than its siblings.
        metrics[glyph] = (max(widths), metrics[glyph][1])
    return [proportional[point] for point in digits]


def keep_names_close(font, proportional):
    """Digits that follow a letter keep their own widths: with tabular ones "E1550" falls apart."""
    cmap = font.getBestCmap()
    letters = " ".join(sorted({glyph for point, glyph in cmap.items() if chr(point).isalpha()}))
    own = " ".join(proportional)
    tabular = " ".join(cmap[point] for point in range(0x30, 0x3A))
    feature = f"""
        languagesystem DFLT dflt; languagesystem latn dflt; languagesystem cyrl dflt; languagesystem grek dflt;
        @own = [{own}]; @tabular = [{tabular}]; @before = [{letters} {own}];
        feature calt {{ sub @before @tabular' by @own; }} calt;
    """
    addOpenTypeFeaturesFromString(font, feature, tables=["GSUB"])


def moved(contour, dx, dy):
    """The contour at another place."""
    return tuple((operator, tuple((x + dx, y + dy) for x, y in points)) for operator, points in contour)


def corner(contours):
    """The least x and y of all points."""
    points = [point for contour in contours for _, operands in contour for point in operands]
    return min(x for x, _ in points), min(y for _, y in points)


def normal(contours):
    """The contours moved to the origin, in one order, and where they were."""
    x, y = corner(contours)
    return tuple(sorted(moved(contour, -x, -y) for contour in contours)), (x, y)


class Composer:
    """Finds the shapes that many glyphs share, such as the A of three alphabets and the accents."""

    DOTLESS = {0x69: 0x131, 0x6A: 0x237, 0x456: 0x131, 0x458: 0x237}

    def __init__(self, font):
        self.cmap = font.getBestCmap()
        self.points = {}
        for point, glyph in sorted(self.cmap.items()):
            self.points.setdefault(glyph, point)
        self.contours = {}
        glyph_set = font.getGlyphSet()
        for name in font.getGlyphOrder():
            pen = RecordingPen()
            glyph_set[name].draw(pen)
            contours, current = [], []
            for operator, operands in pen.value:
                current.append((operator, tuple(operands)))
                if operator in ("closePath", "endPath"):
                    contours.append(tuple(current))
                    current = []
            self.contours[name] = contours
        self.shapes = {}  # normal contours: the glyph that draws them, and where it has them
        self.parts = {}  # name: components, as (glyph, dx, dy)
        self.order = []  # glyphs made for shared parts

    def compose(self, order):
        """Says of every glyph whether it is made of others."""
        rests = {}
        composed = {}
        for name in sorted((name for name in order if self.contours[name]), key=lambda name: self.points.get(name, 0)):
            shape, place = normal(self.contours[name])
            if shape in self.shapes:
                other, (x, y) = self.shapes[shape]
                self.parts[name] = [(other, place[0] - x, place[1] - y)]
            else:
                self.shapes[shape] = (name, place)
        for name in order:
            if name in self.parts or name not in self.points:
                continue
            found = self.split(name)
            if found:
                composed[name] = found
                rests.setdefault(normal(found[1])[0], []).append(name)
        for shape, users in rests.items():
            if shape not in self.shapes:
                if len(users) < 2:
                    continue
                name = f"part{len(self.order)}"
                self.contours[name] = list(shape)
                self.shapes[shape] = (name, (0, 0))
                self.order.append(name)
            drawn, (x, y) = self.shapes[shape]
            for user in users:
                base, rest = composed[user]
                place = normal(rest)[1]
                self.parts[user] = [base, (drawn, place[0] - x, place[1] - y)]
        return self

    def split(self, name):
        """The letter below the accent and the contours that are left."""
        letter = unicodedata.decomposition(chr(self.points[name])).split()
        if not letter or letter[0].startswith("<"):
            return None
        first = int(letter[0], 16)
        for point in (first, self.DOTLESS.get(first)):
            base = self.cmap.get(point)
            if base is None or not self.contours[base]:
                continue
            dx_candidates = {
                corner([contour])[0] - corner([self.contours[base][0]])[0] for contour in self.contours[name]
            }
            for dx in sorted(dx_candidates, key=abs):
                wanted = [moved(contour, dx, 0) for contour in self.contours[base]]
                if all(contour in self.contours[name] for contour in wanted):
                    rest = [contour for contour in self.contours[name] if contour not in wanted]
                    return ((base, dx, 0), rest) if rest else None
        return None

    def flat(self, name, dx=0, dy=0):
        """The components of a glyph down to those that have outlines."""
        if name not in self.parts:
            return [(name, dx, dy)]
        return [
            end for part, x, y in self.parts[name] for end in self.flat(part, dx + x, dy + y)
        ]


def to_quadratic(font):
    """Outlines as TrueType, which egui's rasteriser fits to the pixels; these outlines as CFF have no hints to fit."""
    composer = Composer(font).compose(font.getGlyphOrder())
    order = font.getGlyphOrder() + composer.order
    glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = {}
    for name in order:
        pen = TTGlyphPen(composer.contours)
        if name in composer.parts:
            for part, dx, dy in composer.flat(name):
                pen.addComponent(part, (1, 0, 0, 1, dx, dy))
        else:
            quadratic = Cu2QuPen(pen, CURVE_ERROR, reverse_direction=True)
            for contour in composer.contours[name]:
                for operator, operands in contour:
                    getattr(quadratic, operator)(*operands)
        glyf.glyphs[name] = pen.glyph()
    font.setGlyphOrder(order)
    font["loca"] = newTable("loca")
    font["glyf"] = glyf
    del font["CFF "]
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.numGlyphs = len(order)
    for field, value in {
        "maxZones": 1, "maxTwilightPoints": 0, "maxStorage": 0, "maxFunctionDefs": 0, "maxInstructionDefs": 0,
        "maxStackElements": 0, "maxSizeOfInstructions": 0, "maxComponentElements": 0,
    }.items():
        setattr(maxp, field, value)
    metrics = font["hmtx"]
    for name in order:
        glyf[name].recalcBounds(glyf)
        advance = metrics[name][0] if name in metrics.metrics else 0
        metrics[name] = (advance, getattr(glyf[name], "xMin", 0))
    font["head"].glyphDataFormat = 0
    font["post"].formatType = 3.0
    font.sfntVersion = "\0\1\0\0"


def alias(font, **points):
    """Lets a code point that the font lacks show the glyph of another one."""
    for table in font["cmap"].tables:
        if table.isUnicode():
            for new, old in points.items():
                table.cmap.setdefault(int(new[1:], 16), table.cmap[int(old[1:], 16)])


def check(font, points, what):
    """Fails when a code point is missing."""
    missing = sorted(points - set(font.getBestCmap()))
    if missing:
        sys.exit(f"{what} lacks " + " ".join(f"U+{point:04X}" for point in missing))


def write(font, path):
    """Writes the font with its tables in one order."""
    font.recalcTimestamp = False
    buffer = io.BytesIO()
    font.save(buffer, reorderTables=True)
    path.write_bytes(buffer.getvalue())
    print(f"{path.name}: {len(buffer.getvalue())} bytes, {font['maxp'].numGlyphs} glyphs")


def text_face(source, path):
    """One weight of Inter."""
    font = TTFont(source, recalcTimestamp=False, lazy=False)
    points = code_points(TEXT)
    proportional = take_tabular_digits(font)
    # Not its `calt`: it makes an arrow of "->" and a sign of the x in "3x4". Not `mark`: the letters come composed.
    cut(font, points, ["kern"], proportional)
    keep_names_close(font, proportional)
    to_quadratic(font)
    check(font, points, path.name)
    write(font, path)


def mono_face(source, path):
    """JetBrains Mono."""
    font = TTFont(source, recalcTimestamp=False, lazy=False)
    points = code_points(MONO)
    # Not `calt`: it joins "->", "!=" and "::" to one sign, and a log must show what was written.
    alias(font, U2011="U2010", U202F="U0020", U2012="U2013", U2015="U2014")
    cut(font, points, [])
    check(font, points, path.name)
    write(font, path)


def icon_face(package, path, table, module):
    """Lucide, with a line as high as the em, so that an icon sits in the middle of the line of any text."""
    names = sorted(set(ICONS.split()))
    version = json.loads((package / "package.json").read_text())["version"]
    code = json.loads((package / "font" / "codepoints.json").read_text())
    unknown = [name for name in names if name not in code]
    if unknown:
        sys.exit(f"Lucide {version} has no " + ", ".join(unknown))
    font = TTFont(package / "font" / "lucide.ttf", recalcTimestamp=False, lazy=False)
    points = {code[name] for name in names}
    cut(font, points, [])
    em = font["head"].unitsPerEm
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent, hhea.descent, hhea.lineGap = em, 0, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = em, 0, 0
    os2.usWinAscent, os2.usWinDescent = em, 0
    font["post"].formatType = 3.0
    check(font, points, path.name)
    write(font, path)
    table.write_text("".join(f"{name}\tU+{code[name]:04X}\n" for name in names))
    lines = [
        "//! The icons of the window, by the names of Lucide.",
        "//!",
        "//! Every constant is one character of `assets/fonts/icons.ttf`, a subset of the icon font of",
        f"//! [Lucide](https://lucide.dev) {version} (ISC licence, `assets/fonts/LICENSE-Lucide.txt`), at the place in the private",
        "//! use area that Lucide gives it. An icon means nothing to a screen reader: whoever shows one alone gives it a name.",
        "//!",
        "//! `assets/make-fonts.sh` writes this file together with the font, so that no constant points at an empty place.",
        "",
    ]
    for name in names:
        constant = name.upper().replace("-", "_")
        lines.append(f"pub const {constant}: char = '\\u{{{code[name]:x}}}';")
    module.write_text("\n".join(lines) + "\n")


def main():
    """Reads where the originals are and writes the fonts beside this file."""
    inter, mono, lucide = (Path(argument) for argument in sys.argv[1:4])
    here = Path(__file__).resolve().parent
    fonts = here / "fonts"
    fonts.mkdir(exist_ok=True)
    text_face(inter / "Inter-Regular.otf", fonts / "Inter-Regular.ttf")
    text_face(inter / "Inter-SemiBold.otf", fonts / "Inter-SemiBold.ttf")
    mono_face(mono / "JetBrainsMono-Regular.ttf", fonts / "JetBrainsMono-Regular.ttf")
    module = here.parent / "src" / "gui" / "icon.rs"
    module.parent.mkdir(parents=True, exist_ok=True)
    icon_face(lucide, fonts / "icons.ttf", fonts / "icons.txt", module)


if __name__ == "__main__":
    main()
