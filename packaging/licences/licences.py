"""What the program is made of, from Cargo's own account of it.

    licences.py page OUT.html     every licence text, with the crates that stand under it
    licences.py sbom OUT.json     a bill of materials in CycloneDX 1.5
    licences.py check             fails on a crate without a licence, with one that deny.toml does not allow, or that it
                                  bans, and on one from another source than the registry; for the program and its fuzz
                                  targets

Only what is linked for Linux, Windows and macOS counts; what tests and builds use is in neither. The texts are
those that the crates themselves ship. Crates must have been fetched, as after any build.
"""

import hashlib
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import tomllib
import uuid

TOP = pathlib.Path(__file__).resolve().parents[2]
TARGETS = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-gnu", "aarch64-apple-darwin", "x86_64-apple-darwin"]
# Names of files in which crates keep their licences.
TEXTS = re.compile(r"^(licen[cs]e|copying|copyright|notice|unlicense|ofl)", re.IGNORECASE)
# Fonts and icons in the program that are no crates.
ASSETS = [
    ("Inter", "OFL-1.1", "LICENSE-Inter.txt"),
    ("JetBrains Mono", "OFL-1.1", "LICENSE-JetBrainsMono.txt"),
    ("Lucide", "ISC AND MIT", "LICENSE-Lucide.txt"),
]


def metadata(manifest="Cargo.toml"):
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--manifest-path", str(TOP / manifest)]
    for target in TARGETS:
        command += ["--filter-platform", target]
    return json.loads(subprocess.run(command, cwd=TOP, check=True, capture_output=True, text=True).stdout)


def linked(facts):
    """The program's package, and what is linked into it with what each of them uses, by id."""
    nodes = {node["id"]: node for node in facts["resolve"]["nodes"]}
    packages = {package["id"]: package for package in facts["packages"]}
    root = facts["resolve"]["root"]
    uses, waiting = {}, [root]
    while waiting:
        one = waiting.pop()
        if one in uses:
            continue
        uses[one] = sorted(
            dependency["pkg"]
            for dependency in nodes[one]["deps"]
            if any(kind["kind"] is None for kind in dependency["dep_kinds"]) and not is_macro(packages[dependency["pkg"]])
        )
        waiting += uses[one]
    return packages[root], {identity: (packages[identity], uses[identity]) for identity in uses if identity != root}, uses[root]


def is_macro(package):
    """Procedural macros run where the program is built, and are not in it."""
    return any("proc-macro" in target["kind"] for target in package["targets"])


def texts_of(package):
    folder = pathlib.Path(package["manifest_path"]).parent
    found = {path for path in folder.iterdir() if path.is_file() and TEXTS.match(path.name)}
    if package.get("license_file"):
        found.add(folder / package["license_file"])
    # Some keep them in a folder.
    for inner in folder.iterdir():
        if inner.is_dir() and inner.name.lower() in {"licenses", "licences", "license"}:
            found |= {path for path in inner.iterdir() if path.is_file()}
    return [path.read_text(encoding="utf-8", errors="replace").strip() for path in sorted(found)]


def folded(text):
    """Two texts that differ only in white space are one."""
    return " ".join(text.split())


def page(out):
    program, crates, _ = linked(metadata())
    groups, bare = {}, []

    def under(text, name):
        groups.setdefault(folded(text), (text, []))[1].append(name)

    rows = []
    for crate, _ in sorted(crates.values(), key=lambda pair: (pair[0]["name"], pair[0]["version"])):
        name = f'{crate["name"]} {crate["version"]}'
        texts = texts_of(crate)
        for text in texts:
            under(text, name)
        if not texts:
            # The words are the same for everybody, but for the line that names who holds the copyright.
            if "Apache-2.0" in (crate["license"] or ""):
                under((TOP / "LICENSE-APACHE").read_text(encoding="utf-8").strip(), name)
            elif "MIT" in (crate["license"] or ""):
                mit = (TOP / "LICENSE-MIT").read_text(encoding="utf-8")
                under("MIT License\n\nCopyright (c) the authors named above\n\n" + mit[mit.index("Permission") :].strip(), name)
            else:
                bare.append((name, crate["license"]))
        rows.append((name, crate["license"] or crate["license_file"], ", ".join(crate["authors"])))
    # A rarer licence, from another crate that is under the same one and ships its words.
    for name, licence in list(bare):
        alike = [crate for crate, _ in crates.values() if crate["license"] == licence and texts_of(crate)]
        if alike:
            under(texts_of(alike[0])[0], name)
            bare.remove((name, licence))
    for name, licence, file in ASSETS:
        under((TOP / "assets/fonts" / file).read_text(encoding="utf-8").strip(), name)
        rows.append((name, licence, ""))

    say = html.escape
    with open(out, "w", encoding="utf-8") as file:
        file.write(
            f"<!doctype html>\n<html lang='en'>\n<meta charset='utf-8'>\n<title>Licences of Modem Medic {program['version']}</title>\n"
            "<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}"
            "pre{white-space:pre-wrap;border-left:3px solid #888;padding-left:1rem}table{border-collapse:collapse}"
            "td,th{text-align:left;padding:.1rem 1rem .1rem 0;vertical-align:top}</style>\n"
            f"<h1>Licences of Modem Medic {program['version']}</h1>\n"
            f"<p>Modem Medic itself is under {say(program['license'])}. It is linked from the following parts.</p>\n"
            "<table>\n<tr><th>Part<th>Licence<th>Authors\n"
        )
        for row in rows:
            file.write("<tr>" + "".join(f"<td>{say(cell)}" for cell in row) + "\n")
        file.write("</table>\n")
        if bare:
            file.write(f"<p>The text of their licence is not in these: {say(', '.join(name for name, _ in bare))}.</p>\n")
        for text, names in sorted(groups.values(), key=lambda group: (-len(group[1]), group[1])):
            file.write(f"<h2>{say(', '.join(dict.fromkeys(names)))}</h2>\n<pre>{say(text)}</pre>\n")
    print(f"{out}: {len(rows)} parts, {len(groups)} texts, {len(bare)} without a text")


def sbom(out):
    program, crates, roots = linked(metadata())
    lock = tomllib.loads((TOP / "Cargo.lock").read_text(encoding="utf-8"))
    sums = {(entry["name"], entry["version"]): entry.get("checksum") for entry in lock["package"]}

    def reference(package):
        return f'pkg:cargo/{package["name"]}@{package["version"]}'

    components = []
    for crate, _ in sorted(crates.values(), key=lambda pair: reference(pair[0])):
        component = {
            "type": "library",
            "bom-ref": reference(crate),
            "name": crate["name"],
            "version": crate["version"],
            "purl": reference(crate),
        }
        if crate["license"]:
            component["licenses"] = [{"expression": crate["license"].replace("/", " OR ")}]
        if checksum := sums.get((crate["name"], crate["version"])):
            component["hashes"] = [{"alg": "SHA-256", "content": checksum}]
        components.append(component)
    ids = {identity: reference(crate) for identity, (crate, _) in crates.items()}
    graph = [{"ref": reference(program), "dependsOn": sorted(ids[one] for one in roots)}]
    graph += [
        {"ref": ids[identity], "dependsOn": sorted(ids[one] for one in uses)}
        for identity, (_, uses) in sorted(crates.items(), key=lambda pair: ids[pair[0]])
    ]
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": reference(program),
                "name": program["name"],
                "version": program["version"],
                "licenses": [{"expression": program["license"]}],
            }
        },
        "components": components,
        "dependencies": graph,
    }
    # The same parts give the same bill, so also the same number.
    digest = hashlib.sha256(json.dumps(bill, sort_keys=True).encode()).digest()
    bill["serialNumber"] = f"urn:uuid:{uuid.UUID(bytes=digest[:16], version=4)}"
    pathlib.Path(out).write_text(json.dumps(bill, indent=1) + "\n", encoding="utf-8")
    print(f"{out}: {len(components)} components")


def check():
    rules = tomllib.loads((TOP / "deny.toml").read_text(encoding="utf-8"))
    wrong = []
    for lock in ["Cargo.lock", "fuzz/Cargo.lock"]:
        wrong += [f"{lock}: {fault}" for fault in locked(TOP / lock, rules)]
    for manifest in ["Cargo.toml", "fuzz/Cargo.toml"]:
        try:
            facts = metadata(manifest)
        except subprocess.CalledProcessError as error:
            if "the lock file" in error.stderr:
                wrong.append(f"{manifest}: its Cargo.lock is not up to date")
                continue
            print(error.stderr, file=sys.stderr)
            if manifest == "Cargo.toml":
                raise
            # What only the fuzz targets use has not been fetched, and there is no network.
            print(f"SKIPPED: the licences of {manifest}, whose crates cannot be fetched", file=sys.stderr)
            continue
        _, crates, _ = linked(facts)
        print(f"{manifest}: {len(crates)} crates are linked in")
        wrong += [f"{manifest}: {fault}" for fault in unlicensed(crates, rules)]
    print(f"not allowed by deny.toml: {', '.join(wrong) or 'none'}")
    return 1 if wrong else 0


def locked(lock, rules):
    """What a lock file holds that is banned, or from elsewhere than the registry."""
    banned = {rule["crate"] for rule in rules["bans"]["deny"]}
    for package in tomllib.loads(lock.read_text(encoding="utf-8"))["package"]:
        name, source = package["name"], package.get("source")
        if name in banned:
            yield f"{name} is banned"
        # Our own have none.
        if source is None and name not in {"huawei-dload", "modem-medic", "modem-medic-fuzz", "modem-sim"}:
            yield f"{name} is from a folder"
        if source not in {None, "registry+https://github.com/rust-lang/crates.io-index"}:
            yield f"{name} is from {source}"


def unlicensed(crates, rules):
    """The crates whose licence the rules do not allow."""
    exceptions = {rule["crate"]: set(rule["allow"]) for rule in rules["licenses"]["exceptions"]}

    def holds(expression, allowed):
        # OR binds less than AND; brackets are few and flat in what crates write.
        expression = expression.replace("/", " OR ")
        while inner := re.search(r"\(([^()]*)\)", expression):
            word = "yes!" if holds(inner.group(1), allowed) else "no!"
            expression = expression[: inner.start()] + word + expression[inner.end() :]
        return any(
            all(term.strip() == "yes!" or term.strip() in allowed for term in way.split(" AND "))
            for way in expression.split(" OR ")
        )

    for crate, _ in crates.values():
        allowed = set(rules["licenses"]["allow"]) | exceptions.get(crate["name"], set())
        if not crate["license"] or not holds(crate["license"], allowed):
            yield f'{crate["name"]} {crate["version"]}: {crate["license"]}'


def main():
    match sys.argv[1:]:
        case ["page", out]:
            page(os.path.abspath(out))
        case ["sbom", out]:
            sbom(os.path.abspath(out))
        case ["check"]:
            return check()
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


sys.exit(main())
