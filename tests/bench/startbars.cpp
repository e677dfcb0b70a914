// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/startbars.h"

#include "tests/bench/documents.h"
#include "tests/bench/starter.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int repetitions = 30;

void compare(Bar &bar, const QString &program, const QString &reference, const QByteArray &word, const QString &file)
{
    Starter ours(program);
    Starter bare(reference);
    ours.timeUntil("preview", file); // the first start of a machine finds out whether there can be a preview
    bare.timeUntil(word, file);
    for (int each = 0; each < repetitions; ++each) {
        bar.measured.add(ours.timeUntil(word, file));
        bar.compared.add(bare.timeUntil(word, file));
    }
}

} // namespace

QList<Bar> measureStartToEditor(Documents &documents)
{
    Bar bar{.id = u"P9"_s,
        .what = u"start to an editor one can use"_s,
        .reference = u"bare QPlainTextEdit, no WebEngine linked"_s,
        .limit = {.factor = 6}};
    compare(bar, u"galley-bench-observed"_s, u"galley-bench-bare-editor"_s, "editor", documents.path(u"10k"_s));
    return {bar};
}

QList<Bar> measureStartToPreview(Documents &documents)
{
    Bar bar{.id = u"P10"_s, .what = u"start to a painted page, 10k"_s, .reference = u"bare WebEngine view"_s, .limit = {.factor = 1.25}};
    compare(bar, u"galley-bench-observed"_s, u"galley-bench-bare-page"_s, "preview", documents.path(u"10k"_s));
    return {bar};
}

} // namespace Galley
