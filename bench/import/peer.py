# Mnemosyne without its windows takes in a table: folder of its data, table. Prints one line of JSON.
import json
import resource
import sys
import time
import types

from mnemosyne.libmnemosyne import Mnemosyne
from mnemosyne.libmnemosyne.ui_components.main_widget import MainWidget
from mnemosyne.libmnemosyne.ui_components.review_widget import ReviewWidget


class QuietWindow(MainWidget):
    def show_information(self, text):
        pass

    def show_error(self, text):
        raise SystemExit(text)

    def show_question(self, *texts):
        return 0


class NoReview(ReviewWidget):
    instantiate = ReviewWidget.IMMEDIATELY

    def stop_media(self):
        pass

    def redraw_now(self):
        pass

    def __getattr__(self, name):
        return lambda *given: None


def main(folder, table):
    widgets = types.ModuleType("quiet_widgets")
    widgets.QuietWindow, widgets.NoReview = QuietWindow, NoReview
    sys.modules["quiet_widgets"] = widgets
    peer = Mnemosyne(upload_science_logs=False, interested_in_old_reps=True, asynchronous_database=False)
    peer.components.insert(0, ("mnemosyne.libmnemosyne.gui_translators.gettext_gui_translator", "GetTextGuiTranslator"))
    peer.components += [("quiet_widgets", "QuietWindow"), ("quiet_widgets", "NoReview")]
    peer.gui_for_component = {}
    peer.initialise(data_dir=folder, automatic_upgrades=False)
    form = next(one for one in peer.component_manager.all("file_format") if type(one).__name__ == "Tsv")
    clock, work = time.perf_counter(), time.process_time()
    form.do_import(table)
    peer.database().save()
    clock, work = time.perf_counter() - clock, time.process_time() - work
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"clock": clock * 1000, "work": work * 1000, "cards": peer.database().card_count(), "memory": memory}))
    peer.finalise()


main(*sys.argv[1:])
