"""A class on phones over the local network: one hub that holds every pupil's talk, and thin clients.

``roster``, ``events``, ``room``, ``lesson``, ``statistics`` and ``report`` know nothing of the network;
``hub`` and ``client`` speak the ``protocol`` over WebSockets.
"""
