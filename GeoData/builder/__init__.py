"""The steps of GeoData/build.py: read, repair, dissolve, place, write, check."""
